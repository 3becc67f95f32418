package vn.motcua.route;

import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.platform.Words;

/** What steps and outcomes are called in the version a dossier was received under. */
@Component
class StepNames {

    private final Catalogue catalogue;

    StepNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** {@code kind}: what came back from another agency bears its name to whoever sends it again. */
    String step(long procedureVersion, String step, String kind) {
        var route = catalogue.version(procedureVersion).route();
        var named = route.step(step);
        return kind.equals(OpenStep.RESEND)
                ? Sending.name(route.leg(named.leg()).name())
                : named.name();
    }

    /** The outcome's own name, or the word of a general act. */
    String outcome(long procedureVersion, String step, String outcome) {
        return catalogue.version(procedureVersion).route().step(step).outcomes().stream()
                .filter(it -> it.key().equals(outcome))
                .map(StepOutcome::name)
                .findFirst()
                .orElseGet(() -> Words.t("route.outcome." + outcome));
    }

    String outcome(StepHistoryTable.Ended ended) {
        return outcome(ended.procedureVersion(), ended.stepKey(), ended.outcome());
    }
}
