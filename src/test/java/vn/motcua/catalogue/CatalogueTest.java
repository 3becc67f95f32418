package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

@RoomTest
class CatalogueTest {

    static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueLoader loader;

    @Autowired
    Town town;

    @Test
    void whatIsPublishedIsWhatTheFilesSay() {
        var published = catalogue.search("", town.today());
        assertThat(published)
                .hasSize(13)
                .allSatisfy(it -> assertThat(CatalogueFiles.read()).contains(it.withId(0)));
        assertThat(catalogue.search("", MERGER)).hasSize(14);
    }

    @Test
    void loadingAgainPublishesNothingAndKeepsTheIds() {
        var before = catalogue.search("", town.today());
        assertThat(loader.load()).containsAll(before).hasSize(46);
    }

    @Test
    void aFamilyChangesItsVersionOnTheDayOfTheMerger() {
        assertThat(inForce("S1", LAST_DAY)).isEqualTo("HTB.S1");
        assertThat(inForce("S1", MERGER)).isEqualTo("1.001776");
        assertThat(catalogue.inForce("1.001776", LAST_DAY)).isEmpty();
        assertThat(catalogue.inForce("HTB.S1", MERGER)).isEmpty();
    }

    @Test
    void theRuralHousePermitHasEndedAndTheBuildingPermitTakesItsPlace() {
        assertThat(inForce("C9", town.today())).isEqualTo("HTB.C9");
        assertThat(catalogue.inForce("C9", MERGER)).isEmpty();
        assertThat(catalogue.replacement("HTB.C9", MERGER))
                .hasValueSatisfying(it -> assertThat(it.family()).isEqualTo("C1"));
        assertThat(catalogue.replacement("HTB.C9", town.today())).isEmpty();
    }

    @Test
    void aClerkSearchesWithoutDiacriticsAndInAnyOrder() {
        assertThat(found("khai sinh dang ky")).containsExactly("HTB.H1");
        assertThat(found("DAT DAI")).isEmpty();
        assertThat(found("htb.s1")).containsExactly("HTB.S1");
        assertThat(found("  ")).hasSize(13);
        assertThat(found("giấy chứng nhận")).containsExactly("HTB.L5");
        assertThat(found("%' OR 1=1")).isEmpty();
    }

    @Test
    void aDeskReceivesWhatItsLevelDecidesOrPassesOn() {
        assertThat(offered("HTB.01", town.today()))
                .contains("S1", "H7", "C9", "L5")
                .doesNotContain("B1", "C1", "L2");
        assertThat(offered("HTB", town.today())).containsExactlyInAnyOrder("L2", "B1", "B8", "C1");
        assertThat(offered("BTH", town.today())).isEmpty();
        assertThat(offered("HTBT", town.today())).isEmpty();
        assertThat(offered("XHT", MERGER)).hasSize(13).doesNotContain("L2", "C9");
        assertThat(offered("CNDK", MERGER)).containsExactly("L2");
        assertThat(offered("TCS", MERGER)).isEmpty();
        assertThat(offered("HTB.01", MERGER)).isEmpty();
    }

    @Test
    void whetherAPaperMayBeMissingIsSaidOnceAndNotInItsName() {
        var papers = CatalogueFiles.read().stream()
                .flatMap(it -> it.contents().papers().stream())
                .toList();
        assertThat(papers).noneMatch(it -> it.name().contains("nếu có"));
        assertThat(papers).anyMatch(it -> !it.required());
    }

    @Test
    void aPinnedVersionIsReadByItsNumberForEver() {
        var pinned = catalogue.inForce("H7", town.today()).orElseThrow();
        assertThat(catalogue.version(pinned.id())).isEqualTo(pinned);
        assertThatThrownBy(() -> catalogue.version(-1)).hasMessageContaining("-1");
    }

    private String inForce(String name, LocalDate on) {
        return catalogue.inForce(name, on).orElseThrow().code().value();
    }

    private List<String> found(String words) {
        return catalogue.search(words, town.today()).stream()
                .map(it -> it.code().value())
                .toList();
    }

    private List<String> offered(String agency, LocalDate on) {
        return catalogue.offeredAt(new AgencyCode(agency), on).stream()
                .map(ProcedureVersion::family)
                .toList();
    }
}
