package vn.motcua.opinion;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.route.Errand;
import vn.motcua.town.Town;

/** A house to be built, its permit in the hands of the specialist who may ask others about it. */
@TestComponent
final class BuildingPermit {

    private static final List<PaperLine> DRAWINGS =
            List.of(new PaperLine("ban-ve", "Bản vẽ thiết kế", PaperKind.ORIGINAL, 2, false));

    private final Town town;
    private final Errand errand;
    private final Catalogue catalogue;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Opinions opinions;
    private final TransactionTemplate transactions;

    BuildingPermit(
            Town town,
            Errand errand,
            Catalogue catalogue,
            Dossiers dossiers,
            Documents documents,
            Opinions opinions,
            TransactionTemplate transactions) {
        this.town = town;
        this.errand = errand;
        this.catalogue = catalogue;
        this.dossiers = dossiers;
        this.documents = documents;
        this.opinions = opinions;
        this.transactions = transactions;
    }

    /** In the district of 2011: Bảo of Kinh tế – Hạ tầng appraises it. */
    DossierCode withBao() {
        var code = brought("works", "HTB/MC", "260123456", "mai.huyen");
        errand.goes(code, "mai.huyen pass-on", "thang.huyen assign");
        return code;
    }

    /** In a commune of today, on that day: Khang of Phòng Kinh tế appraises it. */
    DossierCode withKhang(String moment) {
        town.itIs(moment);
        var code = brought("works", "XHT/TT", "060190123456", "lan.hamthuan");
        errand.goes(code, "lan.hamthuan pass-on", "nam.hamthuan assign");
        return code;
    }

    /** A lost certificate, which no special law on opinions knows: with Tuấn of the land registry. */
    DossierCode withTuan() {
        return errand.heldByTuan();
    }

    private DossierCode brought(String variant, String desk, String number, String officer) {
        var version = catalogue.inForce("C1", town.today()).orElseThrow();
        var an = new Person(RequesterKind.INDIVIDUAL, "Nguyễn Văn An", number, "0912345678", null, "Khu phố 1, Ma Lâm");
        var acceptance = new Acceptance(version, variant, desk, Channel.IN_PERSON, an, null, null, "", null);
        return switch (dossiers.accept(acceptance, town.officer(officer))) {
            case Granted<AcceptedDossier>(var accepted) -> {
                transactions.executeWithoutResult(
                        _ -> documents.record(accepted.code(), DRAWINGS, town.officer(officer)));
                yield accepted.code();
            }
            case Refused<AcceptedDossier>(var reasons) -> throw new AssertionError(reasons);
        };
    }

    void goes(DossierCode code, String... acts) {
        errand.goes(code, acts);
    }

    Decision<List<OpinionRequest>> ask(DossierCode code, String officer, Asking asking) {
        return opinions.ask(code, dossiers.get(code).version(), asking, town.officer(officer));
    }

    /** Asked, and that is granted. */
    List<OpinionRequest> asked(DossierCode code, String officer, String... to) {
        return granted(ask(code, officer, about(to)));
    }

    Decision<OpinionRequest> answer(long id, OpinionRequest.Answer answer, String words, String officer) {
        return opinions.answer(id, new AnswerGiven(answer, words, "", "", "", ""), town.officer(officer));
    }

    OpinionRequest now(OpinionRequest it) {
        return opinions.of(it.code()).get(it.number() - 1);
    }

    /** About the safety of the road behind the house. */
    static Asking about(String... to) {
        return new Asking(
                "Vị trí xây dựng có nằm trong hành lang an toàn đường bộ không?",
                List.of("ban-ve"),
                List.of(to),
                List.of(),
                null,
                false,
                false);
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
