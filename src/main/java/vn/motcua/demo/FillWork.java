package vn.motcua.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.documents.PaperKind;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HandOut;
import vn.motcua.dossier.Stops;
import vn.motcua.interlink.HandoverId;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Decision;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.route.Routes;
import vn.motcua.route.StepId;
import vn.motcua.supplement.Answered;
import vn.motcua.supplement.Contact;
import vn.motcua.supplement.Supplements;
import vn.motcua.supplement.Wanted;

/** What officers and citizens do when it is their turn. */
@Component
class FillWork {

    private static final double LACKS_SOMETHING = 0.07;
    private static final double CHANGES_MIND = 0.012;
    private static final double GOES_ANOTHER_WAY = 0.045;

    private static final List<String> LACKING = List.of(
            "Bản sao hộ khẩu không rõ, đề nghị nộp bản khác",
            "Tờ khai chưa ghi ngày tháng năm sinh của người yêu cầu",
            "Sơ đồ chưa có chữ ký của hộ giáp ranh",
            "Giấy xác nhận đã quá thời hạn sử dụng");

    private final Routes routes;
    private final Handovers handovers;
    private final Supplements supplements;
    private final Stops stops;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final FillPeople people;
    private final LegalClock clock;

    FillWork(
            Routes routes,
            Handovers handovers,
            Supplements supplements,
            Stops stops,
            Dossiers dossiers,
            Catalogue catalogue,
            FillPeople people,
            LegalClock clock) {
        this.routes = routes;
        this.handovers = handovers;
        this.supplements = supplements;
        this.stops = stops;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.people = people;
        this.clock = clock;
    }

    StepTemplate template(FillQuery.Turn it) {
        var version = dossiers.get(new DossierCode(it.code())).procedureVersion();
        return catalogue.version(version).route().step(it.step());
    }

    Field field(FillQuery.Turn it) {
        var version = dossiers.get(new DossierCode(it.code())).procedureVersion();
        return catalogue.version(version).field();
    }

    /** On its usual way; now and then on another, for which a note is written. */
    Decision<DossierCode> step(FillQuery.Turn it) {
        var template = template(it);
        var outcomes = template.outcomes();
        var chance = new Chance("outcome", it.code(), it.id());
        var chosen = chance.in(GOES_ANOTHER_WAY) ? chance.of(outcomes) : outcomes.getFirst();
        var note = template.kind() == StepKind.COUNCIL ? minutes(chosen) : chosen.needsNote() ? note(chosen) : null;
        var by = people.at(it.unit(), it.role(), it.code());
        return routes.complete(new StepId(it.id()), it.version(), chosen.key(), note, by);
    }

    /** As the council's minutes are written. */
    private String minutes(StepOutcome chosen) {
        return """
            Ngày họp: %s
            Thành phần: Chủ tịch UBND, công chức chuyên môn, Mặt trận Tổ quốc, trưởng thôn
            Kết luận: %s\
            """.formatted(Words.day(clock.today()), chosen.name());
    }

    private static String note(StepOutcome chosen) {
        return chosen.name() + ": đã kiểm tra hồ sơ và thực tế";
    }

    Decision<DossierCode> offer(FillQuery.Turn it) {
        var by = people.at(it.unit(), template(it).role(), it.code());
        return handovers.accept(new HandoverId(it.id()), by);
    }

    /** Whether the desk finds, before it passes a dossier on, that something is missing, once. */
    boolean lacksSomething(FillQuery.Turn it) {
        return template(it).kind() == StepKind.WORK
                && it.role().equals("RECEPTIONIST")
                && new Chance("lacks", it.code()).in(LACKS_SOMETHING)
                && supplements.of(new DossierCode(it.code())).isEmpty();
    }

    Decision<DossierCode> ask(FillQuery.Turn it) {
        var code = new DossierCode(it.code());
        var what = new Chance("lacking", it.code()).of(LACKING);
        var wanted = List.of(new Wanted("items[0]", null, what, "Điều 8 Quyết định 93/2007/QĐ-TTg"));
        var by = people.at(it.unit(), it.role(), it.code());
        return supplements.issue(
                asked(code, "Hồ sơ chưa đầy đủ"), wanted, new Contact("Bộ phận một cửa", "0252386501"), by);
    }

    Decision<DossierCode> answer(FillQuery.Turn it) {
        var code = new DossierCode(it.code());
        var answers = supplements.awaited(dossiers.get(code)).orElseThrow().items().stream()
                .map(item -> new Answered(
                        "answers[0]",
                        item.item(),
                        item.isPaper() ? PaperKind.ORIGINAL : null,
                        item.isPaper() ? 1 : null,
                        ""))
                .toList();
        return supplements.receive(asked(code, ""), answers, people.at(it.unit(), it.role(), it.code()));
    }

    boolean changesMind(FillQuery.Turn it) {
        return it.role().equals("RECEPTIONIST") && new Chance("mind", it.code()).in(CHANGES_MIND);
    }

    Decision<?> withdraw(FillQuery.Turn it) {
        var asked = asked(new DossierCode(it.code()), "Công dân có đơn xin rút hồ sơ");
        return stops.withdraw(asked, people.at(it.unit(), it.role(), it.code()));
    }

    Decision<DossierCode> collect(FillQuery.Turn it) {
        var card = dossiers.get(new DossierCode(it.code()));
        var who = card.parties().requester();
        return dossiers.handOut(
                new HandOut(card.code(), card.version(), who.name(), who.identifier(), ""),
                people.at(it.unit(), it.role(), it.code()));
    }

    private Asked asked(DossierCode code, String reason) {
        return new Asked(code, dossiers.get(code).version(), reason);
    }
}
