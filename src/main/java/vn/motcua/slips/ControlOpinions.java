package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.opinion.OpinionRequest;
import vn.motcua.opinion.Opinions;

/**
 * The opinions asked on a dossier, as form 06 tells them beneath its hand-overs: the dossier goes nowhere for them, but
 * their time is part of its own, and who was late must be seen.
 */
@Component
class ControlOpinions {

    private final Opinions opinions;
    private final PaperNames names;

    ControlOpinions(Opinions opinions, PaperNames names) {
        this.opinions = opinions;
        this.names = names;
    }

    List<String> of(DossierCode code, LocalDate day) {
        return opinions.of(code).stream().map(it -> line(it, day)).toList();
    }

    private String line(OpinionRequest it, LocalDate day) {
        return t(
                "slips.control.opinion",
                it.number(),
                it.to().name(),
                names.unitInFull(it.asker().unit(), day),
                PaperDate.moment(it.asker().at()),
                PaperDate.moment(it.limit().dueAt()),
                outcome(it));
    }

    /** What is answered after consent by silence stays consent, and is told as late. */
    private static String outcome(OpinionRequest it) {
        var reply = it.standing().reply();
        var closed = it.standing().closed();
        var said = reply == null
                ? ""
                : t(
                        "slips.control.opinion.answered",
                        t("opinion.answer." + reply.answer()),
                        PaperDate.moment(reply.at()));
        return switch (it.state()) {
            case WAITING -> t(it.isLate() ? "slips.control.opinion.overdue" : "slips.control.opinion.waiting");
            case ANSWERED ->
                said + ", " + t(it.isLate() ? "slips.control.opinion.late" : "slips.control.opinion.in-time");
            case SILENT -> t("slips.control.opinion.consented") + (said.isEmpty() ? "" : "; " + said);
            case DECLINED, WITHDRAWN ->
                t("opinion.state." + it.state())
                        + (closed == null ? "" : ", " + PaperDate.moment(closed.at()) + reason(closed));
        };
    }

    private static String reason(OpinionRequest.Closed closed) {
        return closed.reason() == null ? "" : ": " + closed.reason();
    }
}
