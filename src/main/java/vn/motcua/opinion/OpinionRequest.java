package vn.motcua.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;

/** A question on a dossier put to one agency, unit or outside body, until it is answered or no longer asked. Pure. */
public record OpinionRequest(
        long id,
        DossierCode code,
        int number,
        long slip,
        Asker asker,
        Addressee to,
        Question question,
        Limit limit,
        Standing standing) {

    /** {@code desk}: the agency that received the dossier, told of what comes late. */
    public record Asker(String by, String agency, String unit, int leg, String step, String desk, Instant at) {}

    /** {@code key}: an agency or unit of ours; none: without accounts here. */
    public record Addressee(
            @Nullable String key, String name, @Nullable String email) {

        public boolean isOutside() {
            return key == null;
        }
    }

    /** {@code papers}: the names of those it is about. */
    public record Question(String text, List<String> papers) {
        public Question {
            papers = List.copyOf(papers);
        }
    }

    /** {@code silence}: no answer is consent; {@code required}: the step that asked waits for it until then. */
    public record Limit(Instant dueAt, boolean silence, boolean required) {}

    /** {@code settledAt}: when it was noticed that the deadline had passed without an answer. */
    public record Standing(
            State state,
            @Nullable Instant settledAt,
            @Nullable Reply reply,
            @Nullable Closed closed) {}

    /** SILENT: consent by silence; what is written afterwards is kept and changes nothing. */
    public enum State {
        WAITING,
        ANSWERED,
        SILENT,
        DECLINED,
        WITHDRAWN
    }

    public enum Answer {
        AGREE,
        AGREE_WITH_CONDITIONS,
        DISAGREE
    }

    /** {@code by}: the account that sent it; none through a link. */
    public record Reply(
            Answer answer,
            String words,
            Instant at,
            @Nullable String by,
            Signatory signatory) {}

    /** Who answers in whose name, and the document that says so, if there is one. */
    public record Signatory(
            String name,
            String position,
            @Nullable String document,
            @Nullable LocalDate date) {}

    /** {@code reason}: none where the dossier itself has ended. */
    public record Closed(String by, Instant at, @Nullable String reason) {}

    /** The same with an answer; where the deadline had passed before anybody noticed, it is noticed now. */
    OpinionRequest answeredBy(Reply reply) {
        var overdue = isOverdue(reply.at());
        var silent = state() == State.SILENT || (overdue && limit.silence());
        var settledAt = overdue && standing.settledAt() == null ? reply.at() : standing.settledAt();
        var next = new Standing(silent ? State.SILENT : State.ANSWERED, settledAt, reply, null);
        return new OpinionRequest(id, code, number, slip, asker, to, question, limit, next);
    }

    /** Throws where there is no answer. */
    public Reply answered() {
        return Objects.requireNonNull(standing.reply(), "never answered");
    }

    public State state() {
        return standing.state();
    }

    public boolean isOpen() {
        return standing.state() == State.WAITING;
    }

    /** Unanswered after its deadline, whether or not anybody has noticed yet. */
    public boolean isOverdue(Instant now) {
        return isOpen() && now.isAfter(limit.dueAt());
    }

    /** Whether it was not answered in time. */
    public boolean isLate() {
        return standing.settledAt() != null;
    }

    /** Whether the step that asked must not end yet. */
    boolean holdsBack(int leg, String step, Instant now) {
        return isOpen()
                && limit.required()
                && asker.leg() == leg
                && asker.step().equals(step)
                && !now.isAfter(limit.dueAt());
    }

    /** Whether an answer may still come: also after silence has consented, for the record. */
    public boolean takesAnswer() {
        return isOpen() || (state() == State.SILENT && standing.reply() == null);
    }

    boolean isAskedOf(Actor officer, String permission) {
        var key = to.key();
        return key != null && (officer.unitsWhere(permission).contains(key) || officer.mayAt(permission, key));
    }

    boolean isAskedBy(Actor officer, String permission) {
        return officer.unitsWhere(permission).contains(asker.unit());
    }

    boolean isSeenBy(Actor officer) {
        return isAskedOf(officer, Permissions.VIEW)
                || officer.mayAt(Permissions.VIEW, asker.agency())
                || officer.mayAt(Permissions.VIEW, asker.desk());
    }
}
