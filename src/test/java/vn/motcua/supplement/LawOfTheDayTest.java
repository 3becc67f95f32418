package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.supplement.Asking.CORRECTION;
import static vn.motcua.supplement.Asking.done;
import static vn.motcua.supplement.Asking.granted;
import static vn.motcua.supplement.Asking.refused;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.platform.LegalClock;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** How often more may be asked for, and how the limit runs then, by the day on which the dossier was received. */
@RoomTest
@Import(Asking.class)
class LawOfTheDayTest {

    @Autowired
    Supplements supplements;

    @Autowired
    Asks asks;

    @Autowired
    Asking asking;

    @Autowired
    Dossiers dossiers;

    @Autowired
    FoldedRow row;

    @Autowired
    Town town;

    /** Before 14/10/2010 no number; then two, with a warning beyond; from 21/06/2018 one, refused beyond. */
    @ParameterizedTest
    @CsvSource({
        "2010-10-13, false, false, false",
        "2010-10-14, false, false, true",
        "2018-06-20, false, false, true",
        "2018-06-21, false, refused, refused",
        "2025-06-30, false, refused, refused",
        "2025-07-01, false, refused, refused",
    })
    void theDayOfReceiptSaysHowOften(String day, String first, String second, String third) {
        var code = asking.correction(day + "T07:30");
        assertThat(List.of(askedAndAnswered(code), askedAndAnswered(code), askedAndAnswered(code)))
                .containsExactly(first, second, third);
        row.isWhatTheFactsFoldTo(code);
    }

    /** Where the law refuses, no page offers to go on all the same. */
    @Test
    void aLawThatRefusesDoesNotWarn() {
        var warned = asking.correction("2018-06-20T07:30");
        askedAndAnswered(warned);
        askedAndAnswered(warned);
        var refusing = asking.correction("2018-06-21T07:30");
        askedAndAnswered(refusing);
        assertThat(asks.terms(asking.card(warned)).warns()).isTrue();
        assertThat(asks.terms(asking.card(refusing)).warns()).isFalse();
        assertThat(asks.terms(asking.card(refusing)).open()).isFalse();
    }

    @Test
    void anAnswerLetsTheLimitRunOnBeforeTheDecreeAndBeginAnewAfterIt() {
        var before = asking.correction("2018-06-20T07:30");
        var after = asking.correction("2018-06-21T07:30");
        town.itIs("2018-06-22T07:30");
        granted(asking.issue(before, CORRECTION));
        granted(asking.issue(after, CORRECTION));
        town.itIs("2018-07-02T07:30");
        granted(asking.receive(before, done(1)));
        granted(asking.receive(after, done(1)));
        assertThat(dueAt(before)).isEqualTo(LocalDateTime.parse("2018-07-03T17:30"));
        assertThat(dueAt(after)).isEqualTo(LocalDateTime.parse("2018-07-05T17:30"));
    }

    @Test
    void aBuildingPermitLetsGuideTwiceWithinSevenDays() {
        var mai = town.officer("mai.huyen");
        var code = asking.brought("2018-06-21T07:30", "C1", "house", "HTB/MC", "mai.huyen");
        town.itIs("2018-07-02T16:00");
        granted(supplements.issue(asking.asked(code), List.of(CORRECTION), Asking.LAN, mai));
        receive(code, mai);
        granted(supplements.issue(asking.asked(code), List.of(CORRECTION), Asking.LAN, mai));
        receive(code, mai);
        assertThat(refused(supplements.issue(asking.asked(code), List.of(CORRECTION), Asking.LAN, mai)))
                .containsExactly("supplement.over-max");
    }

    /** Whatever is asked and answered, and when: nobody is promised an earlier date than before. */
    @ParameterizedTest
    @CsvSource({"2010-10-13", "2015-06-01", "2018-06-21", "2025-06-02"})
    void noSupplementMakesAPromiseEarlier(String day) {
        var chance = new Random(day.hashCode());
        for (var life = 0; life < 6; life++) {
            var code = asking.correction(day + "T09:00");
            var promised = dossiers.get(code).times().due();
            for (var round = 0; round < 4; round++) {
                town.timePasses(java.time.Duration.ofMinutes(chance.nextInt(3_000)));
                if (!(asking.issue(code, CORRECTION) instanceof Granted<?>)) break;
                town.timePasses(java.time.Duration.ofMinutes(chance.nextInt(30_000)));
                granted(asking.receive(code, done(1)));
                var next = dossiers.get(code).times().due();
                assertThat(next).isAfterOrEqualTo(promised);
                promised = next;
            }
            row.isWhatTheFactsFoldTo(code);
        }
    }

    private String askedAndAnswered(DossierCode code) {
        if (!(asking.issue(code, CORRECTION) instanceof Granted<?>)) {
            assertThat(refused(asking.issue(code, CORRECTION))).containsExactly("supplement.over-max");
            return "refused";
        }
        granted(asking.receive(code, done(1)));
        return Boolean.toString(supplements.of(code).getLast().sent().beyondMax());
    }

    private void receive(DossierCode code, Actor by) {
        var asked = new Asked(code, asking.card(code).version(), "");
        granted(supplements.receive(asked, List.of(done(1)), by));
    }

    private LocalDateTime dueAt(DossierCode code) {
        return LocalDateTime.ofInstant(dossiers.get(code).times().due(), LegalClock.ZONE);
    }
}
