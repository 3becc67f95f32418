package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.LedgerEntry;
import vn.motcua.calendar.LedgerKind;
import vn.motcua.calendar.LedgerWords;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.identity.Tokens;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** A lost land certificate (L5: 30 working days) at the land registry, and whoever asks why it is due when it is. */
@RoomTest
@Import({Errand.class, Offers.class})
class WhyItIsDueTest {

    private static final long THIRTY_DAYS = 30 * 480L;

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Pauses pauses;

    @Autowired
    Appointments appointments;

    @Autowired
    Clocks clocks;

    @Autowired
    Tokens tokens;

    @Autowired
    Town town;

    @Test
    void officersSeeWhoMadeTheClockStandStillAndCitizensTheAgency() {
        var code = pausedByTuanAndLetRunOn();
        assertThat(clocks.of(dossiers.get(code)).clock().ledger())
                .extracting(LedgerEntry::reason)
                .contains("Tạm dừng: trưng cầu giám định – UBND huyện Hàm Thuận Bắc (Lê Anh Tuấn)");
        assertThat(dossiers.clock(code).ledger())
                .extracting(LedgerEntry::reason)
                .contains("Tạm dừng: trưng cầu giám định – UBND huyện Hàm Thuận Bắc");
        assertThat(Visitor.signedIn(web, "lan.malam").get("/dossiers/" + code))
                .bodyText()
                .contains("UBND huyện Hàm Thuận Bắc (Lê Anh Tuấn)");
        assertThat(web.get()
                        .uri(
                                "/lookup?code={code}&key={key}",
                                code,
                                dossiers.lookupKey(code).orElseThrow()))
                .bodyText()
                .contains("trưng cầu giám định – UBND huyện Hàm Thuận Bắc", code.value())
                .doesNotContain("Lê Anh Tuấn");
    }

    /** The limit is used up at nine of its last day; the due moment lies at the closing of that day. */
    @Test
    void aLimitSumsToItselfThoughAPauseMovesItsEndIntoADay() {
        var code = pausedByTuanAndLetRunOn();
        var ledger = dossiers.clock(code).ledger();
        assertThat(LedgerWords.minutes(ledger)).isEqualTo(THIRTY_DAYS);
        assertThat(ledger.getLast().kind()).isEqualTo(LedgerKind.TO_CLOSING);
        assertThat(ledger.getLast().to()).isEqualTo(dossiers.get(code).times().due());
        assertThat(Visitor.signedIn(web, "lan.malam").get("/dossiers/" + code))
                .bodyText()
                .contains(
                        "Làm tròn đến hết giờ làm việc của ngày cuối", "Thời hạn còn 238 giờ 30 phút làm việc; đến giờ")
                .containsPattern("Cộng</th>\\s*<td[^>]*>240 giờ<");
    }

    @Test
    void theClockTellsRunBudgetAndApologiesToSystems() {
        town.itIs("2019-03-11T08:00");
        var code = errand.brought("H7");
        town.itIs("2019-03-13T09:30");
        var hung = Applications.officer("HTB.01", Town.DESK_OF_MA_LAM, Permissions.VIEW, Permissions.REAPPOINT);
        for (int day : new int[] {19, 21})
            granted(appointments.reappoint(
                    new Asked(code, dossiers.get(code).version(), "Chờ xác minh"), LocalDate.of(2019, 3, day), hung));
        assertThat(clock(code))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.run", it -> it.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.standsStill", it -> it.assertThat().isEqualTo(false))
                .hasPathSatisfying("$.budget.minutes", it -> it.assertThat().isEqualTo(1440))
                .hasPathSatisfying("$.budget.counted", it -> it.assertThat().isEqualTo(600))
                .hasPathSatisfying("$.budget.left", it -> it.assertThat().isEqualTo(840))
                .hasPathSatisfying("$.apologies.length()", it -> it.assertThat().isEqualTo(2))
                .hasPathSatisfying(
                        "$.apologies[0].effect", it -> it.assertThat().isEqualTo("MOVED"))
                .hasPathSatisfying(
                        "$.apologies[1].effect", it -> it.assertThat().isEqualTo("TOO_OFTEN"))
                .hasPathSatisfying("$.ledger[0].kind", it -> it.assertThat().isEqualTo("RECEIPT_DAY"))
                .hasPathSatisfying("$.ledger[0].counted", it -> it.assertThat().isEqualTo(0))
                .hasPathSatisfying("$.rule", it -> it.assertThat().asString().contains("3 ngày làm việc"));
    }

    private DossierCode pausedByTuanAndLetRunOn() {
        var code = errand.heldByTuan();
        var tuan = town.officer("tuan.huyen");
        town.itIs("2011-07-04T09:00");
        granted(pauses.pause(asked(code), LegalGround.Kind.EXPERTISE, tuan));
        town.itIs("2011-07-05T10:30");
        granted(pauses.resume(asked(code), tuan));
        return code;
    }

    private Asked asked(DossierCode code) {
        return new Asked(code, dossiers.get(code).version(), "Giám định chữ ký trên giấy chứng nhận cũ");
    }

    private MvcTestResult clock(DossierCode code) {
        return web.get()
                .uri("/api/v1/dossiers/" + code + "/clock")
                .header("Authorization", "Bearer " + tokens.issue("lan.malam").orElseThrow())
                .exchange();
    }
}
