package vn.motcua.opinion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.opinion.OpinionRequest.State;
import vn.motcua.platform.Words;

/** A request as pages show it: {@code officer} and {@code unit} asked; {@code may}: what this viewer may do with it. */
record OpinionLine(OpinionRequest request, String officer, String unit, May may, Instant now) {

    /** {@code link}: a body without accounts is given a link to answer by. */
    record May(boolean answer, boolean decline, boolean withdraw, boolean link) {
        boolean anything() {
            return answer || decline || withdraw || link;
        }
    }

    /** A word on how it stands, and its class; the words carry the meaning. */
    record Tag(String words, String css) {}

    List<Tag> tags() {
        var tags = new ArrayList<Tag>();
        tags.add(tag());
        if (request.isLate() && request.standing().reply() != null)
            tags.add(new Tag(Words.t("opinion.tag.answered-late"), "tag-late"));
        if (request.isOpen() && request.limit().required() && !request.isOverdue(now))
            tags.add(new Tag(Words.t("opinion.tag.required"), "tag-soon"));
        return tags;
    }

    private Tag tag() {
        var reply = request.standing().reply();
        if (request.state() == State.ANSWERED && reply != null)
            return new Tag(Words.t("opinion.answer." + reply.answer()), "tag-done");
        if (request.isOverdue(now)) return new Tag(Words.t("opinion.tag.overdue"), "tag-late");
        return new Tag(
                Words.t("opinion.state." + request.state()),
                switch (request.state()) {
                    case WAITING -> "tag-wait";
                    case ANSWERED, SILENT -> "tag-done";
                    case DECLINED, WITHDRAWN -> "tag-quiet";
                });
    }

    String due() {
        return Words.t(
                request.limit().silence() ? "opinion.due.silence" : "opinion.due.late",
                Words.moment(request.limit().dueAt()));
    }

    /** Who answered, in whose name, with which document. */
    String signatory() {
        var it = request.answered().signatory();
        var who = it.position().isEmpty() ? it.name() : it.name() + ", " + it.position();
        return it.document() == null || it.date() == null
                ? who
                : Words.t("opinion.signatory.document", who, it.document(), Words.day(it.date()));
    }

    boolean isByLink() {
        return request.answered().by() == null;
    }
}
