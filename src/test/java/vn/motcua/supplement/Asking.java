package vn.motcua.supplement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.documents.PaperKind;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.town.Town;

/** What people bring to a desk incomplete, and what the desk and the handlers do then; for tests of this room. */
@TestComponent
final class Asking {

    static final Contact LAN = new Contact("Nguyễn Thị Lan", "0252 3865 001");
    static final Wanted PAPER = new Wanted(
            "items[0]", "khai-sinh", "Nộp bản chính giấy khai sinh", "Nghị định 158/2005/NĐ-CP, Điều 38 khoản 1");
    static final Wanted CORRECTION =
            new Wanted("items[1]", null, "Ký và ghi ngày vào tờ khai", "Thông tư 01/2008/TT-BTP, mục II");

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private final Town town;
    private final Dossiers dossiers;
    private final Supplements supplements;
    private final Catalogue catalogue;

    Asking(Town town, Dossiers dossiers, Supplements supplements, Catalogue catalogue) {
        this.town = town;
        this.dossiers = dossiers;
        this.supplements = supplements;
        this.catalogue = catalogue;
    }

    /** A correction in the civil register, brought to Ma Lâm's desk at that moment, or to Hàm Thuận's after it. */
    DossierCode correction(String moment) {
        town.itIs(moment);
        return brought(moment, "H7", null, isHamThuan() ? "XHT/TT" : Town.DESK_OF_MA_LAM, lan().username());
    }

    /** A lost land certificate: 30 working days. */
    DossierCode certificate(String moment) {
        return brought(moment, "L5", null, Town.DESK_OF_MA_LAM, "lan.malam");
    }

    DossierCode brought(String moment, String family, @Nullable String variant, String desk, String officer) {
        town.itIs(moment);
        var version = catalogue.inForce(family, town.today()).orElseThrow();
        var number = town.today().getYear() < 2020 ? "260123456" : "060190123456";
        var huong =
                new Person(RequesterKind.INDIVIDUAL, "Đặng Thị Hường", number, "0623865001", null, "Khu phố 2, Ma Lâm");
        var acceptance = new Acceptance(version, variant, desk, Channel.IN_PERSON, huong, null, null, "", null);
        return granted(dossiers.accept(acceptance, town.officer(officer))).code();
    }

    DossierCard card(DossierCode code) {
        return dossiers.get(code);
    }

    Asked asked(DossierCode code) {
        return new Asked(code, card(code).version(), "Thiếu giấy tờ theo quy định");
    }

    Decision<DossierCode> propose(DossierCode code, String officer, Wanted... wanted) {
        return supplements.propose(asked(code), List.of(wanted), town.officer(officer));
    }

    Decision<DossierCode> issue(DossierCode code, Wanted... wanted) {
        return supplements.issue(asked(code), List.of(wanted), LAN, lan());
    }

    Decision<DossierCode> receive(DossierCode code, Answered... answers) {
        var asked = new Asked(code, card(code).version(), "");
        return supplements.receive(asked, List.of(answers), lan());
    }

    /** Of Ma Lâm, and of the commune of today another one. */
    Actor lan() {
        return town.officer(isHamThuan() ? "lan.hamthuan" : "lan.malam");
    }

    private boolean isHamThuan() {
        return !town.today().isBefore(MERGER);
    }

    static Answered original(int item) {
        return new Answered("items[" + (item - 1) + "]", item, PaperKind.ORIGINAL, 1, "");
    }

    static Answered done(int item) {
        return new Answered("items[" + (item - 1) + "]", item, null, null, "");
    }

    static Answered givenUp(int item, String why) {
        return new Answered("items[" + (item - 1) + "]", item, null, null, why);
    }

    static <T> T granted(Decision<T> decision) {
        return switch (decision) {
            case Granted<T>(var value) -> value;
            case Refused<T>(var reasons) -> throw new AssertionError("refused: " + reasons);
        };
    }

    static List<String> refused(Decision<?> decision) {
        return switch (decision) {
            case Granted<?> it -> throw new AssertionError("granted: " + it);
            case Refused<?>(var reasons) -> reasons.stream().map(Refusal::key).toList();
        };
    }
}
