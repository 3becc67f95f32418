package vn.motcua.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.identity.People;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.statistics.StatisticsOfTown;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Mr Hùng, who leads Ma Lâm, has his report sent each Monday at seven by the town's own mail server. */
@RoomTest
@Import({Errand.class, Offers.class})
class ReportsByMailTest {

    private static final Mailbox MAIL = new Mailbox();
    private static final AtomicInteger PORT = new AtomicInteger();
    private static final String HUNG = "hung@malam.hamthuanbac.gov.vn";

    @DynamicPropertySource
    static void ofTheServer(DynamicPropertyRegistry properties) {
        MAIL.start();
        PORT.set(MAIL.port());
        properties.add("motcua.mail-host", () -> "127.0.0.1");
        properties.add("motcua.mail-port", PORT::get);
        properties.add("motcua.mail-tls", () -> "none");
        properties.add("motcua.mail-from", () -> "motcua@hamthuanbac.gov.vn");
        properties.add("motcua.mail-domains", () -> "hamthuanbac.gov.vn");
        properties.add("motcua.mail-sweep-seconds", () -> "1000000");
        properties.add("motcua.public-url", () -> "https://motcua.hamthuanbac.gov.vn/");
    }

    @AfterAll
    static void theServerStops() {
        MAIL.stop();
    }

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    StatisticsOfTown statistics;

    @Autowired
    Town town;

    @Autowired
    MailSweep sweep;

    @Autowired
    Sendings sendings;

    @Autowired
    SendingTable table;

    @Autowired
    Postman postman;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    private Visitor hung;
    private String view = "";

    @BeforeEach
    void anAdministratorEntersHisAddressAndHeKeepsAView() throws Exception {
        MAIL.empty();
        PORT.set(MAIL.port());
        statistics.follow(errand.brought("H7").value());
        hung = Visitor.signedIn(web, "hung.malam");
        view = kept("/reports/II.06a?period=this-quarter&by=field&agency=HTB.01", "Quý này của Ma Lâm");
        assertThat(hung.get(view)).bodyText().contains("chưa có địa chỉ thư điện tử");
        var quan = Visitor.signedIn(web, "quan.malam");
        assertThat(addressed(quan, "hung@example.org")).isEqualTo(422);
        assertThat(addressed(quan, HUNG)).isEqualTo(303);
        assertThat(scheduled("WEEKLY")).isEqualTo(303);
    }

    @Test
    void onMondayAtSevenTheTotalsAndLinesComeOnceAndNobodyIsNamed() throws Exception {
        sweep.sweep();
        assertThat(MAIL.all()).isEmpty();
        town.itIs("2011-07-04T07:00");
        sweep.sweep();
        sweep.sweep();
        var mail = MAIL.only();
        assertThat(mail.getSubject())
                .isEqualTo("[Một Cửa] Quý này của Ma Lâm: Quý 3 năm 2011 (15/06/2011 – 14/09/2011)");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(HUNG);
        var parts = (Multipart) mail.getContent();
        assertThat(Mailbox.text(parts.getBodyPart(0)))
                .contains("Kính gửi", "UBND thị trấn Ma Lâm", "Tổng số: 1")
                .contains("https://motcua.hamthuanbac.gov.vn/reports/II.06a?period=2011-Q3&by=field&agency=HTB.01")
                .contains("https://motcua.hamthuanbac.gov.vn" + view)
                .doesNotContain("Nguyễn Văn An");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("II.06a_2011-Q3.xlsx");
        assertThat(hung.get(view)).bodyText().contains("Đã gửi – " + HUNG, "lần tới 07:00 11/07/2011");
    }

    @Test
    void ofMomentsThatWereMissedOneIsMadeUp() {
        town.itIs("2011-08-01T10:00");
        sweep.sweep();
        assertThat(MAIL.all()).hasSize(1);
        assertThat(hung.get(view)).bodyText().contains("lần tới 07:00 08/08/2011");
    }

    @Test
    void whatACrashBreaksOffIsTriedAgainAsTheSameMessage() throws Exception {
        town.itIs("2011-07-04T07:00");
        sendings.writeDown();
        var brokenOff = table.take(Instant.now(), Instant.now()).orElseThrow();
        postman.bring(brokenOff);
        sweep.sweep();
        var both = MAIL.all();
        assertThat(both).hasSize(2);
        assertThat(both[0].getMessageID())
                .isEqualTo(both[1].getMessageID())
                .isEqualTo("<" + brokenOff.id() + "@hamthuanbac.gov.vn>");
        table.tryAgain(brokenOff, "subscription.failure.other", Instant.now());
        assertThat(hung.get(view)).bodyText().contains("Đã gửi – ", "Đã thử 2 lần");
    }

    @Test
    void aServerThatIsNotThereIsTriedAgainLaterAndThePageSaysWhy() throws Exception {
        PORT.set(1);
        town.itIs("2011-07-04T07:00");
        sweep.sweep();
        sweep.sweep();
        assertThat(hung.get(view)).bodyText().contains("Chờ gửi", "Không kết nối được máy chủ thư");
        PORT.set(MAIL.port());
        sql.sql("UPDATE subscription.sending SET next_try_at = next_try_at - interval '2 minutes'")
                .update();
        sweep.sweep();
        MAIL.only();
        assertThat(hung.get(view))
                .bodyText()
                .contains("Đã gửi – ", "Đã thử 2 lần")
                .doesNotContain("Chờ gửi");
    }

    @Test
    void aClosedAccountIsSentNothingMore() {
        people.close("hung.malam");
        town.itIs("2011-07-04T07:00");
        sweep.sweep();
        assertThat(MAIL.all()).isEmpty();
        assertThat(stopped()).isEqualTo("subscription.stop.account");
    }

    @Test
    void whoMayNotReadReportsAnyMoreIsSentNothingMore() {
        sql.sql("UPDATE identity.assignment SET valid_to = DATE '2011-07-03' WHERE username = 'hung.malam'")
                .update();
        town.itIs("2011-07-04T07:00");
        sweep.sweep();
        assertThat(MAIL.all()).isEmpty();
        assertThat(stopped()).isEqualTo("subscription.stop.permission");
    }

    @Test
    void withoutAnAddressItStopsAndTheOwnerIsTold() {
        assertThat(addressed(Visitor.signedIn(web, "quan.malam"), "")).isEqualTo(303);
        town.itIs("2011-07-04T07:00");
        sweep.sweep();
        assertThat(hung.get(view)).bodyText().contains("Đã dừng", "Tài khoản không còn địa chỉ thư điện tử");
    }

    @Test
    void theQuarterThatWasClosedIsSentOnceAndNotBefore() throws Exception {
        assertThat(scheduled("AFTER_CLOSING")).isEqualTo(303);
        town.itIs("2011-09-16T07:00");
        sweep.sweep();
        assertThat(MAIL.all()).as("not closed yet").isEmpty();
        statistics.close();
        town.itIs("2011-09-18T07:00");
        sweep.sweep();
        town.itIs("2011-09-19T07:00");
        sweep.sweep();
        assertThat(MAIL.only().getSubject()).contains("Quý 3 năm 2011");
    }

    @Test
    void linesThatNameOfficersStayAtHome() throws Exception {
        hung.post(view + "/removal", Visitor.hidden(hung.get(view)));
        errand.goes(errand.brought("L5"), "lan.malam pass-on");
        view = kept("/reports/operational/officers?period=this-quarter&by=officer&agency=HTB.01", "Theo cán bộ");
        assertThat(scheduled("DAILY")).isEqualTo(303);
        town.itIs("2011-07-02T07:00");
        sweep.sweep();
        var parts = (Multipart) MAIL.only().getContent();
        assertThat(Mailbox.text(parts.getBodyPart(0))).contains("chỉ có số tổng");
        assertThat(Mailbox.text(parts.getBodyPart(1))).contains("Tổng cộng").doesNotContain("Nguyễn Thị Lan");
    }

    private String kept(String report, String name) {
        var form = Visitor.hidden(hung.get(report));
        form.add("name", name);
        return String.valueOf(hung.post("/views", form).getResponse().getRedirectedUrl());
    }

    private int scheduled(String rhythm) {
        var form = Visitor.hidden(hung.get(view));
        form.add("rhythm", rhythm);
        form.add("weekday", "1");
        form.add("monthDay", "15");
        form.add("hour", "7");
        form.add("format", rhythm.equals("DAILY") ? "CSV" : "XLSX");
        return hung.post(view + "/schedule", form).getResponse().getStatus();
    }

    private int addressed(Visitor administrator, String mail) {
        var path = "/accounts/hung.malam/mail";
        var form = Visitor.hidden(administrator.get(path));
        form.add("mail", mail);
        return administrator.post(path, form).getResponse().getStatus();
    }

    private String stopped() {
        return sql.sql("SELECT stopped FROM subscription.schedule")
                .query(String.class)
                .single();
    }
}
