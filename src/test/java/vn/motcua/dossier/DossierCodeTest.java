package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A code is read from a receipt and typed on an old phone. */
class DossierCodeTest {

    @Test
    void blanksDashesAndSmallLettersAreForgiven() {
        for (var typed :
                List.of("HTB.01-110701-0001", " htb.01-110701-0001 ", "HTB.01 110701 0001", "htb.01 – 110701 – 0001"))
            assertThat(DossierCode.parse(typed)).contains(new DossierCode("HTB.01-110701-0001"));
    }

    @Test
    void whatIsNoCodeIsNotGuessed() {
        for (var typed : List.of("", "HTB.01", "HTB.01-110701", "HTB.011107010001", "HTB.01-110701-0001-5"))
            assertThat(DossierCode.parse(typed)).isEmpty();
    }
}
