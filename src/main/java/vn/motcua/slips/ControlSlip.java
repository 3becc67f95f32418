package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCard;
import vn.motcua.platform.LegalClock;
import vn.motcua.registry.Registers;
import vn.motcua.slips.CustodyQuery.StepRow;

/** Fills form 06 from the history of a dossier's steps. */
@Component
class ControlSlip {

    private static final List<String> SPECIAL_ACTS = List.of("SENT_BACK", "DECLINED", "TAKEN_BACK");

    private final CustodyQuery query;
    private final Catalogue catalogue;
    private final Registers registers;
    private final PaperNames names;

    ControlSlip(CustodyQuery query, Catalogue catalogue, Registers registers, PaperNames names) {
        this.query = query;
        this.catalogue = catalogue;
        this.registers = registers;
        this.names = names;
    }

    ControlPage of(DossierCard card) {
        var version = catalogue.version(card.procedureVersion());
        var day = LocalDate.ofInstant(card.times().receivedAt(), LegalClock.ZONE);
        var form = Forms.of(Forms.CONTROL, day);
        var number = TrackingNumber.of(registers, card.code(), version.field())
                .map(it -> form.numbered(it.serial()))
                .orElse(null);
        var steps = query.steps(card.code());
        var subject = new ControlPage.Subject(
                card.code().value(),
                version.name(),
                names.agency(card.agency(), day),
                contributing(steps, card.agency(), day),
                PaperDate.moment(card.times().receivedAt()),
                PaperDate.moment(card.times().dueAt()));
        return new ControlPage(
                names.head(form, card.agency(), card.desk(), number, day),
                subject,
                ControlRows.of(steps, new DayNames(day)),
                now(steps, new DayNames(day)));
    }

    /** A slip printed under way says where the dossier is; the form itself knows only hand-overs. */
    private static @Nullable String now(List<StepRow> steps, DayNames names) {
        if (steps.isEmpty() || steps.getLast().closedAt() != null) return null;
        var last = steps.getLast();
        var key = last.isOnTheWay() ? "slips.control.on-the-way" : "slips.control.now";
        return t(key, names.unit(last.unit(), last.agency()), PaperDate.moment(last.openedAt()));
    }

    private String contributing(List<StepRow> steps, String receiving, LocalDate day) {
        return steps.stream()
                .map(StepRow::agency)
                .filter(it -> !it.equals(receiving))
                .distinct()
                .map(it -> names.agency(it, day))
                .collect(Collectors.joining(", "));
    }

    private final class DayNames implements ControlRows.Names {

        private final LocalDate day;

        DayNames(LocalDate day) {
            this.day = day;
        }

        @Override
        public String unit(String unit, String agency) {
            return names.unit(unit) + " (" + names.agency(agency, day) + ")";
        }

        @Override
        public String officer(String username) {
            return names.officer(username);
        }

        @Override
        public String act(String outcome) {
            return SPECIAL_ACTS.contains(outcome) ? t("slips.act." + outcome) : "";
        }
    }
}
