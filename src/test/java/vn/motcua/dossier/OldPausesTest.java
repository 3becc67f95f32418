package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.kernel.Granted;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Pauses from before it was kept who made the clock stand still: Tuấn's of the district stood there as Ma Lâm's. */
@RoomTest
@Import({Errand.class, Offers.class})
class OldPausesTest {

    private static final String MIGRATION = "db/migration/dossier/V017__name_who_made_old_pauses.sql";

    @Autowired
    Pauses pauses;

    @Autowired
    Dossiers dossiers;

    @Autowired
    PauseTable table;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    @Autowired
    JdbcClient sql;

    @Test
    void theFactsSayWhichAgencyItWas() throws IOException {
        var tuans = errand.heldByTuan();
        var dungs = errand.brought("L5");
        town.itIs("2011-07-04T09:00");
        paused(tuans, "tuan.huyen");
        paused(dungs, "dung.malam");
        sql.sql("UPDATE dossier.pause SET agency = 'HTB.01'").update();
        sql.sql(new ClassPathResource(MIGRATION).getContentAsString(StandardCharsets.UTF_8))
                .update();
        assertThat(table.of(tuans, 1)).extracting(PauseTable.Stretch::agency).containsExactly("HTB");
        assertThat(table.of(dungs, 1)).extracting(PauseTable.Stretch::agency).containsExactly("HTB.01");
    }

    private void paused(DossierCode code, String officer) {
        var asked = new Asked(code, dossiers.get(code).version(), "Trưng cầu giám định");
        assertThat(pauses.pause(asked, LegalGround.Kind.EXPERTISE, town.officer(officer)))
                .isInstanceOf(Granted.class);
    }
}
