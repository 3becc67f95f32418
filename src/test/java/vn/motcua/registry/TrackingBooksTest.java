package vn.motcua.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.catalogue.Field;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Fact;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.NotFound;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** The book of civil status at Ma Lâm in 2011: births are entered by Lan; Hoa is the head of the desk. */
@RoomTest
class TrackingBooksTest {

    private static final BookCode BIRTHS = new BookCode("HTB.01", Field.JUSTICE, 2011);
    private static final String PATH = "/books/HTB.01-JUSTICE-2011";

    @Autowired
    MockMvcTester web;

    @Autowired
    TrackingBooks books;

    @Autowired
    JdbcClient sql;

    @Autowired
    Timeline timeline;

    @Autowired
    Town town;

    private Visitor lan;
    private Visitor hoa;

    @BeforeEach
    void lanReceives() {
        lan = visitor("lan.malam");
        hoa = visitor("hoa.malam");
    }

    @Test
    void theBookListsWhatWasReceivedWithTheColumnsOfTheFormAndSaysThatNoNumberIsMissing() {
        birth();
        birth();
        assertThat(lan.get("/books")).hasStatusOk().bodyText().contains(PATH, "Tư pháp – hộ tịch", "0002", "Đang mở");
        assertThat(lan.get(PATH))
                .hasStatusOk()
                .bodyText()
                .contains("không thiếu số nào", "HTB.01-110701-0001", "HTB.01-110701-0002", "Nguyễn Thị Bảy")
                .contains("UBND thị trấn Ma Lâm", "07:30 01/07/2011", PATH + "/volumes/1/parts/1.pdf")
                .doesNotContain("Khóa quyển");
    }

    @Test
    void aBookIsReadPageByPageAndNoLineTwice() {
        for (var i = 0; i < 3; i++) birth();
        var book = book();
        var first = books.page(book, 0, 2, town.officer("lan.malam"));
        assertThat(first.items()).extracting(BookLine::number).containsExactly(1L, 2L);
        assertThat(first.next()).isEqualTo("2");
        var second = books.page(book, 2, 2, town.officer("lan.malam"));
        assertThat(second.items()).extracting(BookLine::number).containsExactly(3L);
        assertThat(second.next()).isNull();
        assertThat(books.page(book, Long.MAX_VALUE, 2, town.officer("lan.malam"))
                        .items())
                .isEmpty();
    }

    @Test
    void addressAndTelephoneAreOnlyForWhoKeepsTheBook() {
        var form = lan.birth();
        form.add("requester.address", "Khu phố Lâm Hòa");
        form.add("requester.phone", "0983123456");
        assertThat(lan.post("/counter/HTB.H1", form)).hasStatus(303);
        assertThat(lan.get(PATH)).bodyText().contains("Khu phố Lâm Hòa", "0983123456");
        var hung = visitor("hung.malam");
        assertThat(hung.get(PATH))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Bảy")
                .doesNotContain("Khu phố Lâm Hòa", "0983123456", ".pdf");
        assertThat(hung.get(PATH + "/volumes/1/parts/1.pdf")).hasStatus(403);
        assertThat(visitor("mai.huyen").get(PATH)).hasStatus(404);
    }

    @Test
    void beforeTheYearsEndAVolumeIsClosedOnlyWithAReasonAndTheNextNumberOpensTheNext() {
        birth();
        assertThat(refused(close(1, ""))).containsExactly("registry.close.no-reason");
        granted(close(1, "Bàn giao bộ phận một cửa"));
        assertThat(book().volumes()).extracting(Volume::isOpen).containsExactly(false);
        assertThat(refused(close(1, "Lần nữa"))).containsExactly("registry.close.nothing");
        birth();
        assertThat(book().volumes())
                .extracting(Volume::number, Volume::first, Volume::last, Volume::isOpen)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(1, 1L, 1L, false),
                        org.assertj.core.api.Assertions.tuple(2, 2L, 2L, true));
        assertThat(hoa.get(PATH)).bodyText().contains("Bàn giao bộ phận một cửa", "Quyển 2", "Khóa quyển 2");
    }

    @Test
    void afterTheYearNoReasonIsNeededAndTheNewYearBeginsAtOne() {
        birth();
        town.itIs("2012-01-03T08:00");
        granted(close(1, ""));
        hoa = visitor("hoa.malam");
        lan = visitor("lan.malam");
        birth();
        assertThat(lan.get("/books")).bodyText().contains("HTB.01-JUSTICE-2012", "0001");
        assertThat(lan.get("/books?year=2011")).bodyText().contains("Đã khóa", "08:00 03/01/2012");
    }

    @Test
    void whoeverSawAnEarlierLastNumberIsToldAndClosesNothing() {
        birth();
        birth();
        assertThat(refused(close(1, "Bàn giao"))).containsExactly("registry.close.moved");
        assertThat(book().open()).isPresent();
    }

    @Test
    void aBookWithAGapSaysSoAndIsNotClosed() {
        birth();
        birth();
        birth();
        sql.sql("DELETE FROM registry.entry WHERE agency = 'HTB.01' AND book = 'RECEIPT_SLIP.JUSTICE' AND number = 2")
                .update();
        assertThat(books.gaps(book())).containsExactly(new Gap(2, 2));
        assertThat(refused(close(3, "Bàn giao"))).containsExactly("registry.close.gap");
        assertThat(hoa.get(PATH)).bodyText().contains("từ số 0002 đến số 0002");
    }

    @Test
    void onlyTheHeadOfTheVeryDeskCloses() {
        birth();
        assertThatThrownBy(() -> books.close(new TrackingBooks.Close(BIRTHS, 1, "Bàn giao"), town.officer("lan.malam")))
                .isInstanceOf(NotFound.class);
        var form = Visitor.hidden(hoa.get(PATH));
        form.add("reason", "");
        assertThat(hoa.post(PATH + "/closings", form)).hasStatus(422).bodyText().contains("chưa hết");
        form = Visitor.hidden(hoa.get(PATH));
        form.add("reason", "Bàn giao bộ phận một cửa");
        assertThat(hoa.post(PATH + "/closings", form))
                .hasStatus(422)
                .bodyText()
                .contains("Quyển 1 khóa ở số 0001 và không mở lại được", "Bàn giao bộ phận một cửa");
        form.add("confirmed", "true");
        assertThat(hoa.post(PATH + "/closings", form)).hasStatus(303);
        assertThat(hoa.post(PATH + "/closings", form)).hasStatus(303);
        assertThat(lan.get(PATH)).bodyText().contains("Đã khóa");
        assertThat(lan.post(PATH + "/closings", Visitor.hidden(lan.get(PATH)))).hasStatus(403);
    }

    @Test
    void theLastColumnSaysThatTheCitizenWithdrew() {
        birth();
        withdrawn();
        assertThat(lan.get(PATH)).bodyText().contains("Người dân rút hồ sơ");
    }

    @Test
    void onceWithdrawnTheBookShowsNoDateAnyMore() {
        birth();
        var code = new DossierCode("HTB.01-110701-0001");
        var later = Map.<String, Object>of("dueAt", "2011-07-12T10:30:00.000000Z");
        timeline.append(code, town.officer("lan.malam"), "HTB.01", town.now(), Fact.of("dossier.resumed", later));
        assertThat(lan.get(PATH)).bodyText().contains("17:30 01/07/2011").doesNotContain("12/07/2011");
        withdrawn();
        assertThat(lan.get(PATH)).bodyText().doesNotContain("17:30 01/07/2011", "12/07/2011");
    }

    @Test
    void theLastColumnSaysWhatTheCitizenWasTold() {
        birth();
        var code = new DossierCode("HTB.01-110701-0001");
        for (var kind : List.of("dossier.reappointed", "dossier.supplemented", "dossier.reopened"))
            timeline.append(code, town.officer("lan.malam"), "HTB.01", town.now(), Fact.of(kind, Map.of()));
        assertThat(lan.get(PATH))
                .bodyText()
                .contains("Xin lỗi và hẹn lại ngày 01/07/2011; Bổ sung đủ giấy tờ ngày 01/07/2011; "
                        + "Mở lại vì kết quả sai ngày 01/07/2011");
    }

    @Test
    void theLastColumnSaysWhichDocumentMovedTheDate() {
        birth();
        var code = new DossierCode("HTB.01-110701-0001");
        var moved = Map.<String, Object>of("basis", "Thông báo 9/TB-UBND ngày 07/07/2011");
        var at = town.now();
        var officer = town.officer("lan.malam");
        var earlier = Map.<String, Object>of("basis", "Thông báo 8/TB-UBND, trước lần tính này");
        timeline.append(code, officer, "HTB.01", at.minusSeconds(3_600), Fact.of("dossier.recomputed", earlier));
        timeline.append(code, officer, "HTB.01", at, Fact.of("dossier.recomputed", moved));
        assertThat(lan.get(PATH))
                .bodyText()
                .contains("Hẹn lần đầu 01/07/2011; lịch làm việc đổi theo Thông báo 9/TB-UBND ngày 07/07/2011")
                .doesNotContain("Thông báo 8");
    }

    private void withdrawn() {
        var dossier = "/dossiers/HTB.01-110701-0001";
        var form = Visitor.hidden(lan.get(dossier + "/withdrawal"));
        form.add("reason", "Gia đình xin rút");
        form.add("confirmed", "true");
        assertThat(lan.post(dossier + "/withdrawal", form)).hasStatus(303);
    }

    private void birth() {
        assertThat(lan.post("/counter/HTB.H1", lan.birth())).hasStatus(303);
    }

    private Book book() {
        return books.find(BIRTHS.toString(), town.officer("hoa.malam")).orElseThrow();
    }

    private Decision<Book> close(long last, String reason) {
        return books.close(new TrackingBooks.Close(BIRTHS, last, reason), town.officer("hoa.malam"));
    }

    private static void granted(Decision<Book> decision) {
        assertThat(decision).isInstanceOf(Granted.class);
    }

    private static List<String> refused(Decision<Book> decision) {
        return ((Refused<Book>) decision).reasons().stream().map(Refusal::key).toList();
    }

    private Visitor visitor(String username) {
        return Visitor.signedIn(web, username);
    }
}
