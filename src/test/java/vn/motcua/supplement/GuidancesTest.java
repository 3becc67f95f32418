package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.supplement.Asking.CORRECTION;
import static vn.motcua.supplement.Asking.granted;
import static vn.motcua.supplement.Asking.refused;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.kernel.Decision;
import vn.motcua.reception.Application;
import vn.motcua.reception.Receptions;
import vn.motcua.route.Recorded;
import vn.motcua.supplement.SupplementRequest.State;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Mrs Hường is told at Ma Lâm's counter what is missing, goes home, and comes back. */
@RoomTest
@Import(Asking.class)
class GuidancesTest {

    private static final String ONCE_ONLY = "2018-06-21T08:00";

    @Autowired
    DataSource dataSource;

    @Autowired
    Guidances guidances;

    @Autowired
    Supplements supplements;

    @Autowired
    Receptions receptions;

    @Autowired
    Asking asking;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Timeline timeline;

    @Autowired
    FoldedRow row;

    @Autowired
    Town town;

    @Test
    void guidanceHasAReferenceOfItsOwnAndANumberInTheBookOfForm02() {
        var told = granted(guide("H7", null, CORRECTION));
        assertThat(told.reference()).isEqualTo("HD-HTB.01-110701-0001");
        assertThat(told.given().nth()).isEqualTo(1);
        assertThat(told.given().slip()).isEqualTo(1);
        assertThat(guidances.find(told.reference(), asking.lan())).contains(told);
        assertThat(guidances.find(told.reference(), town.officer("mai.huyen"))).isEmpty();
    }

    @Test
    void whoWasGuidedOnceAndIsThenAcceptedHasUsedTheOnlyRequest() {
        town.itIs(ONCE_ONLY);
        var told = granted(guide("H7", null, CORRECTION));
        var code = granted(accept("H7", told.reference())).code();
        assertThat(asking.card(code).status()).isEqualTo(Status.ACCEPTED);
        var only = supplements.of(code).getFirst();
        assertThat(only.state()).isEqualTo(State.ANSWERED);
        assertThat(only.proposed().guidance()).isEqualTo(told.reference());
        assertThat(only.items()).hasSize(1).allMatch(it -> !it.isOpen());
        assertThat(refused(asking.issue(code, CORRECTION))).containsExactly("supplement.over-max");
        assertThat(timeline.of(code)).extracting(TimelineEntry::kind).contains("supplement.guided");
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void whoWasNotGuidedMayStillBeAskedOnce() {
        town.itIs(ONCE_ONLY);
        var code = granted(accept("H7", null)).code();
        granted(asking.issue(code, CORRECTION));
    }

    @Test
    void aSecondGuidanceIsRefusedWhereTheLawAllowsOneAndGivenWhereItAllowsTwo() {
        town.itIs(ONCE_ONLY);
        var first = granted(guide("H7", null, CORRECTION));
        assertThat(refused(guide("H7", first.reference(), CORRECTION))).containsExactly("supplement.over-max");
        var mai = "mai.huyen";
        var permit = granted(guide("C1", "HTB/MC", mai, null));
        var again = granted(guide("C1", "HTB/MC", mai, permit.reference()));
        assertThat(again.given().nth()).isEqualTo(2);
        assertThat(refused(guide("C1", "HTB/MC", mai, again.reference()))).containsExactly("supplement.over-max");
        assertThat(refused(guide("C1", "HTB/MC", mai, permit.reference())))
                .containsExactly("supplement.guidance.followed");
    }

    @Test
    void inThePilotEveryGuidanceOfALineBecomesARequestOfTheDossier() {
        var first = granted(guide("H7", null, CORRECTION));
        var second = granted(guide("H7", first.reference(), CORRECTION));
        assertThat(refused(accept("H7", first.reference()))).containsExactly("supplement.guidance.followed");
        var code = granted(accept("H7", second.reference())).code();
        assertThat(supplements.of(code)).extracting(it -> it.sent().nth()).containsExactly(1, 2);
        granted(asking.issue(code, CORRECTION));
        assertThat(supplements.of(code).getLast().sent().nth()).isEqualTo(3);
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void guidanceBecomesOneDossierOfItsOwnProcedureAtItsOwnAgency() {
        var told = granted(guide("H7", null, CORRECTION));
        assertThat(refused(accept("S1", told.reference()))).containsExactly("supplement.guidance.other-procedure");
        assertThat(refused(accept("H7", "HD-HTB.01-110701-0099"))).containsExactly("supplement.guidance.unknown");
        granted(accept("H7", told.reference()));
        assertThat(refused(accept("H7", told.reference()))).containsExactly("supplement.guidance.used");
    }

    @Test
    void whatIsToldAtTheCounterStaysInTheBudgetOfAnAct() {
        var told = new ArrayList<String>();
        for (int time = 1; time <= 2; time++)
            Recorded.staysInTheBudget(
                    dataSource,
                    () -> told.add(granted(guide("H7", told.isEmpty() ? null : told.getLast(), CORRECTION))
                            .reference()));
        assertThat(told).hasSize(2);
    }

    @Test
    void nothingIsToldWithoutItsBasisAndNothingByWhoHasNoDesk() {
        var baseless = new Wanted("items[1]", null, "Ký vào tờ khai", "");
        assertThat(refused(guide("H7", null, baseless))).containsExactly("supplement.item.no-basis");
        assertThat(refused(guide("H7", Town.DESK_OF_MA_LAM, "mai.huyen", null)))
                .containsExactly("supplement.guidance.desk");
    }

    private Decision<Guidance> guide(String family, @Nullable String previous, Wanted wanted) {
        return guidances.guide(draft(family, Town.DESK_OF_MA_LAM, List.of(wanted), previous), asking.lan());
    }

    private Decision<Guidance> guide(String family, String desk, String officer, @Nullable String previous) {
        return guidances.guide(draft(family, desk, List.of(CORRECTION), previous), town.officer(officer));
    }

    private static GuidanceDraft draft(String family, String desk, List<Wanted> wanted, @Nullable String previous) {
        return new GuidanceDraft(family, desk, huong(), wanted, "Thiếu chữ ký", Asking.LAN, previous);
    }

    private Decision<AcceptedDossier> accept(String family, @Nullable String guidance) {
        var version = catalogue.inForce(family, town.today()).orElseThrow();
        var cases = version.contents().cases();
        var acceptance = new Acceptance(
                version,
                cases.isEmpty() ? null : cases.getFirst().key(),
                Town.DESK_OF_MA_LAM,
                Channel.IN_PERSON,
                huong(),
                null,
                null,
                "",
                null);
        var papers = version.contents().papers().stream()
                .filter(RequiredPaper::required)
                .map(it -> new PaperLine(it.key(), it.name(), PaperKind.ORIGINAL, 1, false, it.shownOnly()))
                .toList();
        return receptions.accept(new Application(acceptance, papers, null, java.util.Map.of(), guidance), asking.lan());
    }

    private static Person huong() {
        return new Person(
                RequesterKind.INDIVIDUAL, "Đặng Thị Hường", "260123456", "0623865001", null, "Khu phố 2, Ma Lâm");
    }
}
