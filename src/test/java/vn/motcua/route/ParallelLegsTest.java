package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome;
import vn.motcua.kernel.Refused;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** One application, several results: a birth with residence and health card; a death and what follows. */
@RoomTest
@Import({Besides.class, Offers.class})
class ParallelLegsTest {

    @Autowired
    Town town;

    @Autowired
    Besides besides;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Trails trails;

    @Autowired
    WhereItStands lists;

    @Autowired
    DataSource dataSource;

    static final String[] BIRTH = {
        "lan.hamthuan desk pass-on",
        "huy.hamthuan officer submit",
        "hai.hamthuan leader approve",
        "ngoc.hamthuan clerk number"
    };
    static final String[] RESIDENCE = {
        "huu.congan-hamthuan police-check accept",
        "huu.congan-hamthuan police-check submit",
        "dat.congan-hamthuan police-sign approve",
        "huu.congan-hamthuan police-number number"
    };
    static final String[] CARD = {
        "tuyet.bhxh card-check accept",
        "tuyet.bhxh card-check submit",
        "binh.bhxh card-sign approve",
        "hoai.bhxh card-number number"
    };

    @BeforeEach
    void aMondayOf2026() {
        town.itIs("2026-03-02T08:00");
    }

    @Test
    void oneApplicationGivesThreeResultsAndComesBackToItsDesk() {
        var code = besides.brought("H2", "residence", "health-card");
        besides.goes(code, BIRTH);
        assertThat(besides.steps(code)).containsExactly("wait", "police-check", "card-check");
        besides.goes(code, RESIDENCE);
        assertThat(besides.steps(code)).containsExactly("wait", "card-check");
        besides.goes(code, CARD);
        assertThat(besides.steps(code)).containsExactly("returned");
        besides.goes(code, "lan.hamthuan returned receive");
        var card = dossiers.get(code);
        assertThat(card.result().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(card.result().number()).isEqualTo("1/KS; 1/TB-CT; 1/BHYT");
        assertThat(trails.legs(code))
                .extracting(it -> it.answer().outcome() + " " + it.answer().number())
                .containsExactly("GRANTED 1/KS", "GRANTED 1/TB-CT", "GRANTED 1/BHYT");
    }

    @Test
    void onlyWhatTheCitizenChoseIsOpened() {
        var code = besides.brought("H2", "health-card");
        besides.goes(code, BIRTH);
        assertThat(besides.steps(code)).containsExactly("wait", "card-check");
        assertThat(dossiers.find(code, town.officer("huu.congan-hamthuan"))).isEmpty();
        assertThat(dossiers.find(code, town.officer("tuyet.bhxh"))).isPresent();
    }

    @Test
    void oneResultRefusedMakesTheAnswerPartly() {
        var code = besides.brought("H2", "residence", "health-card");
        besides.goes(code, BIRTH);
        besides.goes(
                code,
                "huu.congan-hamthuan police-check accept",
                "huu.congan-hamthuan police-check propose-refusal",
                "dat.congan-hamthuan police-refusal-sign approve",
                "huu.congan-hamthuan police-refusal-number number");
        besides.goes(code, CARD);
        besides.goes(code, "tri.hamthuan returned receive");
        assertThat(dossiers.get(code).result().outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(dossiers.get(code).result().number()).isEqualTo("1/KS; 1/TB-CAX; 1/BHYT");
    }

    @Test
    void aBirthThatIsRefusedOpensNothing() {
        var code = besides.brought("H2", "residence");
        besides.goes(
                code,
                "lan.hamthuan desk pass-on",
                "huy.hamthuan officer propose-refusal",
                "hai.hamthuan refusal-sign approve",
                "ngoc.hamthuan refusal-number number",
                "lan.hamthuan refusal-returned receive");
        assertThat(dossiers.get(code).result().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(trails.legs(code)).hasSize(1);
    }

    @Test
    void eachOpenLegStandsInOneList() {
        var code = besides.brought("H2", "residence", "health-card");
        besides.goes(code, BIRTH);
        var sent = "SENT " + code;
        assertThat(lists.of(town.officer("lan.hamthuan"))).containsExactly(sent, sent, sent);
        assertThat(lists.of(town.officer("huu.congan-hamthuan"))).isEmpty();
        assertThat(lists.of(town.officer("tuyet.bhxh"))).isEmpty();
        besides.goes(code, "huu.congan-hamthuan police-check accept", "tuyet.bhxh card-check accept");
        assertThat(lists.of(town.officer("lan.hamthuan"))).containsExactly(sent);
        assertThat(lists.of(town.officer("huu.congan-hamthuan"))).containsExactly("WAITING " + code);
        assertThat(lists.of(town.officer("tuyet.bhxh"))).containsExactly("WAITING " + code);
        assertThat(lists.of(town.officer("ngoc.hamthuan"))).isEmpty();
    }

    @Test
    void theDatePromisedIsThatOfTheLongestPartChosen() {
        assertThat(due("residence", "burial")).isEqualTo("2026-03-10");
        assertThat(due("residence", "insurance")).isEqualTo("2026-03-13");
        assertThat(due("elderly")).isEqualTo("2026-03-17");
        assertThat(due("residence", "merit")).isEqualTo("2026-03-26");
        town.itIs("2026-03-02T15:01");
        assertThat(due("residence", "burial")).isEqualTo("2026-03-11");
    }

    /** A desk of the commune decides one funeral allowance itself, in a leg that is offered to nobody. */
    @Test
    void aLegOfTheOwnAgencyIsThereAtOnce() {
        var code = besides.brought("H4", "residence", "burial");
        besides.goes(code, BIRTH);
        besides.goes(code, "linh.hamthuan social-check submit");
        assertThat(besides.open(code, "police-check").isOnTheWay()).isTrue();
    }

    @Test
    void eachLegHasItsOwnLimitInsideThatOfTheDossier() {
        var code = besides.brought("H4", "residence", "merit");
        besides.goes(code, BIRTH);
        assertThat(trails.legs(code))
                .extracting(
                        it -> it.span().dueAt() == null ? "" : local(it.span().dueAt()))
                .containsExactly("", "2026-03-10", "2026-03-26");
        assertThat(besides.open(code, "police-check").times().dueAt())
                .isBeforeOrEqualTo(trails.legs(code).get(1).span().dueAt());
    }

    @Test
    void percentNeverGoesBackAndStaysBelowHundred() {
        var code = besides.brought("H2", "residence", "health-card");
        var before = 0;
        for (var acts : new String[][] {BIRTH, RESIDENCE, CARD})
            for (var act : acts) {
                besides.goes(code, act);
                assertThat(trails.percent(code)).isBetween(before, 95);
                before = trails.percent(code);
            }
        assertThat(before).isEqualTo(95);
    }

    @Test
    void whileAgenciesWorkNobodyEndsTheStepThatWaits() {
        var code = besides.brought("H2", "residence");
        besides.goes(code, BIRTH);
        assertThat(besides.does(code, "lan.hamthuan wait joined"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reasons().toString()).contains("route.step.waiting"));
    }

    @Test
    void forkAndJoinStayInTheBudget() {
        var code = besides.brought("H4", "residence", "merit");
        besides.goes(code, BIRTH[0], BIRTH[1], BIRTH[2]);
        within(9, code, BIRTH[3]);
        besides.goes(
                code,
                "huu.congan-hamthuan police-check accept",
                "nhi.sonv merit-check accept",
                "huu.congan-hamthuan police-check submit",
                "dat.congan-hamthuan police-sign approve",
                "nhi.sonv merit-check submit",
                "lien.sonv merit-head agree",
                "dung.sonv merit-sign approve");
        within(9, code, "huu.congan-hamthuan police-number number");
        within(9, code, "xuyen.sonv merit-number number");
        within(9, code, "lan.hamthuan returned receive");
        assertThat(dossiers.get(code).result().number().split("; ")).hasSize(3);
    }

    /** Before the verb three statements are the helper's: what is open, the account and its posts. */
    private void within(int statements, DossierCode code, String act) {
        var sent = Recorded.statements(
                dataSource, () -> assertThat(besides.does(code, act)).isInstanceOf(vn.motcua.kernel.Granted.class));
        assertThat(sent).as(act + "\n" + String.join("\n", sent)).hasSizeLessThanOrEqualTo(3 + statements);
        besides.holds(code);
    }

    @Test
    void timeOfEachLegIsFilledByThoseWhoHeldIt() {
        var code = besides.brought("H2", "residence", "health-card");
        for (var acts : new String[][] {BIRTH, RESIDENCE, CARD})
            for (var act : acts) {
                town.timePasses(Duration.ofMinutes(23));
                besides.goes(code, act);
            }
        for (var leg : trails.legs(code)) {
            var steps =
                    trails.of(code).stream().filter(it -> it.leg() == leg.leg()).toList();
            assertThat(steps.getFirst().span().openedAt()).isEqualTo(leg.span().openedAt());
            for (int i = 1; i < steps.size(); i++)
                assertThat(steps.get(i).span().openedAt())
                        .isEqualTo(steps.get(i - 1).span().closedAt());
            assertThat(steps.getLast().span().closedAt()).isEqualTo(leg.span().closedAt());
        }
    }

    private String due(String... parts) {
        var code = besides.brought("H4", parts);
        return local(dossiers.get(code).times().due());
    }

    private static String local(java.time.Instant at) {
        return at.atZone(vn.motcua.platform.LegalClock.ZONE).toLocalDate().toString();
    }
}
