package vn.motcua.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.HUONG;
import static vn.motcua.dossier.Applications.granted;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Applications;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Fact;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.dossier.Status;
import vn.motcua.identity.Tokens;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** What officers of Ma Lâm and Hàm Trí find, by whatever they type. */
@RoomTest
class SearchTest {

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierSearch search;

    @Autowired
    Catalogue catalogue;

    @Autowired
    LegalClock clock;

    @Autowired
    Tokens tokens;

    @Autowired
    MockMvcTester web;

    @Autowired
    Town town;

    @Test
    void aDossierIsFoundByNameWithoutDiacriticsNumberTelephoneCodeAndDay() {
        var code = accept(HUONG);
        accept(new Person(RequesterKind.INDIVIDUAL, "Mang Thị Sáu", "260999888", null, null, null));
        for (var words : List.of(
                "dang thi huong",
                "Thị Hường",
                "HUO",
                "260123456",
                "260 123 456",
                "0623.865.001",
                code.value(),
                "HTB.01-110701-0001")) assertThat(found(words)).as(words).containsExactly(code);
        assertThat(found("01/07/2011")).hasSize(2);
        assertThat(found("HTB.01-110701")).hasSize(2);
        assertThat(found("02/07/2011")).isEmpty();
        assertThat(found("hường thị")).isEmpty();
        assertThat(found("%_\\'; --")).isEmpty();
    }

    @Test
    void aForeignAgencyFindsNothingUntilItTakesPart() {
        var code = accept(HUONG);
        var lien = town.officer("lien.hamtri");
        assertThat(found("huong", lien)).isEmpty();
        assertThat(found("", lien)).isEmpty();
        dossiers.admit(code, "HTB.02", clock.instant());
        assertThat(found("huong", lien)).containsExactly(code);
        assertThat(found("", lien)).containsExactly(code);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        for (int i = 0; i < 7; i++) accept(HUONG);
        for (var words : List.of("", "huong", "HTB.01-110701")) {
            var seen = new ArrayList<DossierCode>();
            String after = null;
            do {
                var slice = search.page(new DossierFilter(words, null, null, null, after), 3, lan());
                slice.items().forEach(it -> seen.add(it.code()));
                after = slice.next();
            } while (after != null);
            assertThat(seen).as(words).hasSize(7).doesNotHaveDuplicates();
        }
    }

    @Test
    void aFilterLeavesOutWhatDoesNotFit() {
        var code = accept(HUONG);
        dossiers.transferred(
                accept(HUONG), lan(), clock.instant(), java.util.List.of(Fact.of("route.step-completed", Map.of())));
        var accepted = new DossierFilter(null, Status.ACCEPTED, null, null, null);
        assertThat(search.page(accepted, 20, lan()).items())
                .extracting(DossierRow::code)
                .containsExactly(code);
    }

    @Test
    void systemsAreToldOfAWrongFilter() {
        var code = accept(HUONG);
        assertThat(asked("q=huong&field=JUSTICE"))
                .bodyJson()
                .extractingPath("$.items[0].code")
                .isEqualTo(code.value());
        for (var wrong : List.of("status=77", "status=x", "field=x", "dueBefore=x", "limit=x"))
            assertThat(asked(wrong)).as(wrong).hasStatus(400);
        assertThat(asked("after=!!&limit=-1")).hasStatusOk();
    }

    @Test
    void thePageShowsWhatIsFoundAndEscapesWhatWasTyped() {
        var code = accept(HUONG);
        var lan = Visitor.signedIn(web, "lan.malam");
        assertThat(lan.get("/dossiers")).bodyText().contains(code.value(), "còn ");
        assertThat(lan.get("/dossiers?q=<script>&status=x&field=x&procedure=\"><script>&after=x"))
                .bodyText()
                .contains("Không có hồ sơ nào")
                .doesNotContain("value=\"<script>", "\"><script>");
    }

    private DossierCode accept(Person requester) {
        var acceptance = Applications.of(catalogue, town, requester, "", null);
        return granted(dossiers.accept(acceptance, lan())).code();
    }

    private List<DossierCode> found(String words) {
        return found(words, lan());
    }

    private List<DossierCode> found(String words, Actor viewer) {
        return search.page(new DossierFilter(words, null, null, null, null), 20, viewer).items().stream()
                .map(DossierRow::code)
                .toList();
    }

    private MvcTestResult asked(String query) {
        return web.get()
                .uri(URI.create("/api/v1/dossiers?" + query))
                .header("Authorization", "Bearer " + tokens.issue("lan.malam").orElseThrow())
                .exchange();
    }

    private Actor lan() {
        return town.officer("lan.malam");
    }
}
