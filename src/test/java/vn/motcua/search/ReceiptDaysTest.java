package vn.motcua.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Applications;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.As;
import vn.motcua.policy.Governed;
import vn.motcua.policy.GovernedDossiers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Which dossiers a rule governs: two are received on Friday 01/07/2011, one on Monday 04/07/2011. */
@RoomTest
class ReceiptDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2011, 7, 1);
    private static final LocalDate MONDAY = LocalDate.of(2011, 7, 4);

    @Autowired
    GovernedDossiers governed;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierSearch search;

    @Autowired
    Catalogue catalogue;

    @Autowired
    MockMvcTester web;

    @Autowired
    Town town;

    final List<DossierCode> codes = new ArrayList<>();
    private long before;

    @BeforeEach
    void threePeopleCome() {
        before = received(FRIDAY, MONDAY);
        for (var moment : List.of("2011-07-01T07:30", "2011-07-01T23:59:59", "2011-07-04T00:00")) {
            town.itIs(moment);
            var acceptance = Applications.correction(catalogue, town);
            codes.add(granted(dossiers.accept(acceptance, town.officer("lan.malam")))
                    .code());
        }
    }

    @Test
    void aRuleGovernsWhatWasReceivedFromItsFirstDayOnAndBeforeTheNext() {
        assertThat(received(FRIDAY, MONDAY) - before).isEqualTo(2);
        assertThat(received(FRIDAY, null) - received(MONDAY, null)).isEqualTo(before + 2);
        assertThat(received(MONDAY, MONDAY.plusDays(1))).isPositive();
        assertThat(received(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 10, 14)))
                .isZero();
    }

    @Test
    void anInspectorIsLedToTheDossiersOfAnEraAndAnAdministratorReadsTheirCodes() {
        var number = received(LocalDate.of(2010, 10, 14), LocalDate.of(2015, 5, 15)) + " hồ sơ của mọi cơ quan";
        var era = "/policies/dossiers?key=SUPPLEMENT_MAX&amp;from=2010-10-14";
        for (var reader : List.of("giang.huyen", "quan.malam"))
            assertThat(page(reader, "/policies"))
                    .contains(number, era, "Chưa có hồ sơ")
                    .doesNotContain("SUPPLEMENT_MAX&amp;from=2010-01-01");
        var list = era.replace("&amp;", "&");
        assertThat(page("ky.malam", list)).contains("href=\"/dossiers/" + codes.get(0));
        assertThat(page("quan.malam", list))
                .contains(codes.get(0).value())
                .doesNotContain("href=\"/dossiers/", "Đặng Thị Hường");
    }

    @Test
    void theListOfARuleShowsWhatItsNumberCounts() {
        var days = new Governed.Time("H7", FRIDAY, MONDAY);
        assertThat(governed.codes(new Governed(days, List.of()), "", 50))
                .contains(codes.get(0).value(), codes.get(1).value())
                .doesNotContain(codes.get(2).value());
        var others = List.of(new Governed.Time("H7", FRIDAY, null));
        assertThat(governed.codes(new Governed(new Governed.Time(null, FRIDAY, null), others), "", 50))
                .doesNotContain(codes.get(0).value(), codes.get(2).value());
        assertThat(governed.codes(new Governed(days, List.of()), codes.get(0).value(), 1))
                .containsExactly(codes.get(1).value());
    }

    private long received(LocalDate from, @Nullable LocalDate to) {
        return governed.received(new Governed.Time(null, from, to));
    }

    @Test
    void theListIsLimitedByDaysByProcedureAndByBothWithAName() {
        assertThat(found("", FRIDAY, LocalDate.of(2011, 7, 3))).containsExactly(codes.get(1), codes.get(0));
        assertThat(found("", MONDAY, null)).containsExactly(codes.get(2));
        assertThat(found("", null, FRIDAY)).containsExactly(codes.get(1), codes.get(0));
        assertThat(found("huong", MONDAY, MONDAY)).containsExactly(codes.get(2));
        assertThat(found("01/07/2011", MONDAY, null)).isEmpty();
        assertThat(found("", MONDAY, FRIDAY)).isEmpty();
        assertThat(page("/dossiers?procedure=H7")).contains(codes.get(0).value());
        assertThat(page("/dossiers?procedure=S1")).doesNotContain(codes.get(0).value());
        assertThat(page("/dossiers?procedure=Z9")).contains("<option value=\"Z9\" selected>");
    }

    @Test
    void daysPageByPageLeaveOutNobody() {
        var days = new ReceiptDays(FRIDAY, FRIDAY);
        var first = search.page(filter("", days, null), 1, town.officer("lan.malam"));
        var second = search.page(filter("", days, first.next()), 1, town.officer("lan.malam"));
        assertThat(Stream.of(first, second).flatMap(it -> it.items().stream()).map(DossierRow::code))
                .containsExactly(codes.get(1), codes.get(0));
        assertThat(second.next()).isNull();
    }

    @Test
    void whatIsNoDayIsABadRequest() {
        assertThat(web.get().uri("/dossiers?receivedFrom=yesterday").with(As.officer("lan.malam")))
                .hasStatus(400);
        assertThat(web.get().uri("/dossiers?receivedFrom=&receivedTo=").with(As.officer("lan.malam")))
                .hasStatusOk();
    }

    private List<DossierCode> found(String words, @Nullable LocalDate from, @Nullable LocalDate to) {
        var filter = filter(words, new ReceiptDays(from, to), null);
        return search.page(filter, 20, town.officer("lan.malam")).items().stream()
                .map(DossierRow::code)
                .toList();
    }

    private static DossierFilter filter(String words, ReceiptDays days, @Nullable String after) {
        return new DossierFilter(words, null, null, null, days, null, after);
    }

    private String page(String address) {
        return page("lan.malam", address);
    }

    private String page(String officer, String address) {
        var answer = web.get().uri(address).with(As.officer(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
