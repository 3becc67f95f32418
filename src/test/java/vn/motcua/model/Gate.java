package vn.motcua.model;

import java.util.Optional;
import java.util.Set;
import vn.motcua.model.Life.Page;

/** Who may act on a dossier as a whole, when, and what is wrong with how it is asked for. */
record Gate(World world) {

    static final int WORDS_MAX = 2_000;

    /** An officer with that permission at an agency that takes part; for all others there is no such dossier. */
    Optional<Answer> unseen(Life it, String permission, String who) {
        return takesPart(it, permission, who) ? Optional.empty() : Optional.of(Answer.NOT_FOUND);
    }

    /** Of these one at the agency that has it in hand, or has sent it and waits; at the end any is told why not. */
    Optional<Answer> notInHand(Life it, String permission, String who) {
        return unseen(it, permission, who).or(() -> {
            if (!it.now.isOpen()) return Optional.empty();
            return world.staff.mayAt(who, permission, it.now.open().agency(), world.today())
                    ? Optional.empty()
                    : Optional.of(Answer.no("dossier.act.other-agency"));
        });
    }

    /** Only where it was received. */
    Optional<Answer> otherDesk(Life it, String permission, String who) {
        return otherDesk(it, permission, who, "dossier.act.other-desk");
    }

    Optional<Answer> otherDesk(Life it, String permission, String who, String refusal) {
        if (world.staff.mayAt(who, permission, it.agency(), world.today())) return Optional.empty();
        return Optional.of(takesPart(it, "DOSSIER_VIEW", who) ? Answer.no(refusal) : Answer.NOT_FOUND);
    }

    private boolean takesPart(Life it, String permission, String who) {
        return it.parties.stream().anyMatch(agency -> world.staff.mayAt(who, permission, agency, world.today()));
    }

    static Optional<Answer> old(Life it, Page page) {
        return page.dossier() == it.now.version() ? Optional.empty() : Optional.of(Answer.late("dossier.stale"));
    }

    static Optional<Answer> illSaid(Life it, Page page, String reason) {
        return old(it, page).or(() -> illSaid(reason).map(Answer::no));
    }

    /** What is wrong with a reason. */
    static Optional<String> illSaid(String reason) {
        if (reason.isBlank()) return Optional.of("dossier.act.no-reason");
        return reason.length() > WORDS_MAX ? Optional.of("dossier.act.reason") : Optional.empty();
    }

    static Optional<Answer> listed(Life it, String ground, String refusal) {
        return it.route.grounds().contains(ground) ? Optional.empty() : Optional.of(Answer.no(refusal));
    }

    /** A result that has its number is neither stopped nor taken back, and nothing more is asked for it. */
    static Optional<Answer> decided(Life it) {
        return it.numbered == null ? Optional.empty() : Optional.of(Answer.no("dossier.not-now.decided"));
    }

    static Optional<Answer> notNow(Life it, String... phases) {
        return Set.of(phases).contains(it.now.phase())
                ? Optional.empty()
                : Optional.of(Answer.no("dossier.not-now." + it.now.phase()));
    }
}
