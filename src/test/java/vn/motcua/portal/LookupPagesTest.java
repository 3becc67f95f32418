package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Appointments;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.dossier.Stops;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.FailedTries;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** What the holder of a receipt sees, and what anybody else does not. */
@RoomTest
class LookupPagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Town town;

    @Autowired
    Stops stops;

    @Autowired
    Appointments appointments;

    private AcceptedDossier received;

    @BeforeEach
    void mangThiSauHandsInHerDossier() {
        var sau = new Person(RequesterKind.INDIVIDUAL, "Mang Thị Sáu", "260999888", "0623865001", null, "Ma Lâm");
        var version = catalogue.inForce("H7", town.today()).orElseThrow();
        var acceptance =
                new Acceptance(version, null, Town.DESK_OF_MA_LAM, Channel.IN_PERSON, sau, null, null, "", null);
        received = switch (dossiers.accept(acceptance, town.officer("lan.malam"))) {
            case Granted<AcceptedDossier>(var it) -> it;
            case Refused<AcceptedDossier>(var no) -> throw new AssertionError(no);
        };
    }

    @Test
    void byCodeAloneThereIsNothingAboutAnybody() {
        assertThat(web.get().uri("/lookup?code={code}", " htb.01-110701-0001 "))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .bodyText()
                .contains("HTB.01-110701-0001", "Được tiếp nhận", "Đã hoàn thành 0%")
                .doesNotContain("Mang", "M***", "Sáu", "260999888", "cải chính", received.lookupKey());
        assertThat(web.get().uri("/api/v1/lookup/HTB.01-110701-0001"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                    {"code": "HTB.01-110701-0001", "status": 2, "statusName": "Được tiếp nhận", "percent": 0}
                    """);
    }

    @Test
    void withTheKeyThereIsThePromiseItsLedgerAndTheSteps() {
        assertThat(web.get()
                        .uri("/lookup?code={code}&key={key}", received.code(), received.lookupKey())
                        .with(citizen()))
                .hasStatusOk()
                .bodyText()
                .contains("M*** T*** S***", "UBND thị trấn Ma Lâm", "Chuyển hồ sơ", "Vì sao hẹn ngày này")
                .doesNotContain("Mang Thị Sáu", "260999888", "0623865001", "Nguyễn Thị Lan");
        var json = web.get()
                .uri("/api/v1/lookup/{code}?key={key}", received.code(), received.lookupKey())
                .with(citizen());
        assertThat(json)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.dueAt")
                .asString()
                .endsWith("+07:00");
        assertThat(json).bodyJson().extractingPath("$.ledger").asArray().isNotEmpty();
        assertThat(json).bodyJson().extractingPath("$.steps").asArray().hasSize(1);
    }

    @Test
    void aStoppedDossierIsNotBeingWorkedOn() {
        var code = received.code();
        var asked = new Asked(code, dossiers.get(code).version(), "Trùng hồ sơ nộp tuần trước");
        town.itIs("2011-07-04T09:00");
        stops.stop(asked, Stops.Ground.DUPLICATE, town.officer("hung.malam"));
        assertThat(detail())
                .contains("07:30 01/07/2011 – 09:00 04/07/2011", "không còn được giải quyết")
                .contains("Dừng giải quyết: trùng hồ sơ khác", "Cộng")
                .doesNotContain("đang thực hiện", "class=\"now\"");
    }

    @Test
    void theDayOfReceiptIsNotAmongWhatIsLeft() {
        assertThat(detail()).contains("còn 3 ngày", "Căn cứ của thời hạn đang rà soát");
        town.itIs("2011-07-04T07:30");
        assertThat(detail()).contains("còn 3 ngày");
    }

    @Test
    void aDatePromisedInsteadIsSaidBesideTheOneReckoned() {
        var code = received.code();
        var asked = new Asked(code, dossiers.get(code).version(), "Chờ xác minh");
        appointments.reappoint(asked, LocalDate.of(2011, 7, 20), town.officer("hung.malam"));
        assertThat(detail())
                .contains(
                        "tính ra là 17:30 06/07/2011. Hẹn trả lúc 17:30 20/07/2011,",
                        "theo ngày đã hẹn: hẹn lại ngày 01/07/2011")
                .doesNotContain("vì vậy hẹn trả");
    }

    private String detail() {
        var page = web.get()
                .uri("/lookup?code={code}&key={key}", received.code(), received.lookupKey())
                .with(citizen())
                .exchange();
        try {
            return page.getResponse().getContentAsString().replaceAll("\\s+", " ");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aWrongKeyOpensNothingAndTellsNothing() {
        assertThat(web.get()
                        .uri("/lookup?code={code}&key=AAAA-BBBB-CCCC", received.code())
                        .with(citizen()))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("Khóa tra cứu không đúng")
                .doesNotContain("M***", "Chuyển hồ sơ");
    }

    @Test
    void whoGuessesKeysHasToWaitButStillSeesWhatTheCodeShows() {
        for (var i = 0; i < FailedTries.TRIES; i++) guess("AAAA-BBBB-CC" + (10 + i));
        var right = web.get().uri("/lookup?code={code}&key={key}", received.code(), received.lookupKey());
        assertThat(right.with(guesser())).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(web.get().uri("/lookup?code={code}", received.code()).with(guesser()))
                .hasStatusOk();
    }

    private void guess(String key) {
        assertThat(web.get()
                        .uri("/lookup?code={code}&key={key}", received.code(), key)
                        .with(guesser()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor guesser() {
        return request -> {
            request.setRemoteAddr("192.0.2.66");
            return request;
        };
    }

    /** At an address of its own: other tests of the town have guessed from the common one. */
    private static org.springframework.test.web.servlet.request.RequestPostProcessor citizen() {
        return request -> {
            request.setRemoteAddr("203.0.113.77");
            return request;
        };
    }
}
