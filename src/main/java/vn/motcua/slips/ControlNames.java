package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.RouteTemplate;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.route.StepTime;

/** The words of form 06 for the units, officers and acts of a dossier, as they were called on its day. */
record ControlNames(PaperNames names, RouteTemplate route, LocalDate day) implements ControlRows.Names {

    /** How a step ends besides the outcomes of its route; each of them is given a reason. */
    private static final List<String> ACTS = List.of("SENT_BACK", "DECLINED", "TAKEN_BACK");

    @Override
    public String unit(String unit) {
        return names.unitInFull(unit, day);
    }

    @Override
    public String officer(String username, @Nullable String insteadOf) {
        return names.officer(username, insteadOf);
    }

    /** Empty for what needs no reason. The minutes of a council are a paper of their own. */
    @Override
    public String reason(StepTime step) {
        var end = step.end();
        if (end == null || step.kind().equals(StepKind.COUNCIL.name())) return "";
        var act = ACTS.contains(end.outcome()) ? t("slips.act." + end.outcome()) : unusual(step.step(), end);
        return act.isEmpty() || end.note() == null ? act : t("slips.control.reason", act, end.note());
    }

    private String unusual(String step, StepTime.End end) {
        return route.step(step).outcomes().stream()
                .filter(it -> it.key().equals(end.outcome()) && it.needsNote())
                .findFirst()
                .map(StepOutcome::name)
                .orElse("");
    }
}
