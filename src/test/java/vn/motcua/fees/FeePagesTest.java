package vn.motcua.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Duty;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Money;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** The fee book of Ma Lâm, as Hoa, the head of the desk, reads it. */
@RoomTest
class FeePagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Fees fees;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Town town;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");

    @BeforeEach
    void someoneHandsIn() {
        var version = catalogue.inForce("H9", town.today()).orElseThrow();
        var bay = new Person(RequesterKind.INDIVIDUAL, "Nguyễn Thị Bảy", "260123456", null, null, null);
        var acceptance =
                new Acceptance(version, null, Town.DESK_OF_MA_LAM, Channel.IN_PERSON, bay, null, null, "", null);
        var accepted = dossiers.accept(acceptance, town.officer("lan.malam"));
        code = ((Granted<AcceptedDossier>) accepted).value().code();
    }

    @Test
    void whoMayVoidAReceiptIsLedThereFromEveryPageAndOnlyToday() {
        var receipt = "/fees/" + taken(null).id();
        var link = "href=\"" + receipt + "/voiding\"";
        var pages = List.of("/fees?day=2011-07-01", receipt, "/dossiers/" + code);
        for (var page : pages) {
            assertThat(as("hoa.malam").get(page))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains(link);
            assertThat(as("lan.malam").get(page))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(link);
        }
        town.itIs("2011-07-02T08:00");
        for (var page : pages)
            assertThat(as("hoa.malam").get(page))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(link);
    }

    @Test
    void theRightToVoidAtOneAgencyOpensNothingAtAnother() {
        var receipt = taken(null);
        var thuy = new Actor(
                "thuy",
                "Thúy",
                List.of(
                        new Duty("HTB", "HTB/MC", "CASHIER", Set.of("FEE_VOID", "FEE_LIST")),
                        new Duty("HTB.01", "HTB.01/MC", "RECEPTIONIST", Set.of("FEE_LIST"))));
        assertThat(receipt.mayBeVoided(thuy, town.today())).isFalse();
        assertThat(receipt.mayBeVoided(town.officer("hoa.malam"), town.today())).isTrue();
    }

    @Test
    void aVoidedReceiptSaysWhoVoidedItWhenAndWhy() {
        var receipt = taken(null);
        var hoa = as("hoa.malam");
        town.itIs("2011-07-01T09:15");
        var form = Visitor.hidden(hoa.get("/fees/" + receipt.id() + "/voiding"));
        form.add("reason", "Ghi nhầm số tiền");
        assertThat(hoa.post("/fees/" + receipt.id() + "/voiding", form)).hasStatus(303);
        var name = town.officer("hoa.malam").name();
        for (var page : List.of("/fees", "/fees/" + receipt.id(), "/fees/" + receipt.id() + "/voiding"))
            assertThat(hoa.get(page))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains(name + " hủy lúc 09:15 01/07/2011: Ghi nhầm số tiền")
                    .doesNotContain("name=\"reason\"");
        assertThat(hoa.get("/dossiers/" + code)).bodyText().contains("Hủy biên lai số 0000001/2011 (Ghi nhầm số tiền)");
    }

    @Test
    void yesterdaysReceiptIsNotOfferedAFormThatWouldBeRefused() {
        var receipt = taken(null);
        town.itIs("2011-07-02T08:00");
        assertThat(as("hoa.malam").get("/fees/" + receipt.id() + "/voiding"))
                .bodyText()
                .contains("Chỉ hủy được biên lai thu trong ngày hôm nay")
                .doesNotContain("name=\"reason\"");
    }

    @Test
    void anExemptionIsNotToldAsAFeeOfNothing() {
        taken("Hộ nghèo");
        assertThat(as("hoa.malam").get("/dossiers/" + code))
                .bodyText()
                .contains("Miễn phí, biên lai số 0000001/2011 (Hộ nghèo)")
                .doesNotContain("Thu phí 0");
        assertThat(as("hoa.malam").get("/dossiers/" + code + "?lang=en"))
                .bodyText()
                .contains("Exempt from the fee, receipt number 0000001/2011 (Hộ nghèo)");
    }

    private FeeReceipt taken(@org.jspecify.annotations.Nullable String exemption) {
        var decision = fees.take(code, "HTB.01", new Money(20_000), exemption, town.officer("lan.malam"));
        return ((Granted<FeeReceipt>) decision).value();
    }

    private Visitor as(String username) {
        var visitor = new Visitor(web);
        assertThat(visitor.signIn(username)).hasStatus(303);
        return visitor;
    }
}
