package vn.motcua.model;

import java.util.List;
import vn.motcua.model.Idea.Twist;

/** Deeds on what is missing in a dossier. */
final class SupplementDeeds {

    private static final int NO_SUCH_ITEM = 9;

    private final World world;
    private final ActDoors doors;
    private final SupplementRules rules;
    private final Crowd crowd;

    SupplementDeeds(World world, ActDoors doors) {
        this.world = world;
        this.doors = doors;
        this.rules = new SupplementRules(world);
        this.crowd = new Crowd(world);
    }

    Deed propose(Idea idea, Life it) {
        var paper = paper(idea, it);
        var listed = it.route.papers().containsKey(paper);
        return new Act(world, idea, it, crowd.overDossier(idea, it, "SUPPLEMENT_ASK"))
                .does(
                        "proposes to ask for papers of",
                        (life, page, reason, who) -> rules.propose(life, page, reason, listed, who),
                        (code, page, reason, who) -> doors.propose(code, page, reason, paper, who));
    }

    Deed ask(Idea idea, Life it) {
        var paper = paper(idea, it);
        var listed = it.route.papers().containsKey(paper);
        return desk(idea, it)
                .does(
                        "asks for papers of",
                        (life, page, reason, who) -> rules.issue(life, page, reason, listed, who),
                        (code, page, reason, who) -> doors.issue(code, page, reason, paper, who));
    }

    Deed sendProposal(Idea idea, Life it) {
        return desk(idea, it)
                .does(
                        "sends what was proposed for",
                        (life, page, _, who) -> rules.sendProposal(life, page, who),
                        (code, page, _, who) -> doors.sendProposal(code, page, who));
    }

    Deed decline(Idea idea, Life it) {
        return desk(idea, it).does("sends nothing for", rules::decline, doors::declineProposal);
    }

    Deed answer(Idea idea, Life it) {
        var items = items(idea, it);
        return desk(idea, it)
                .does(
                        "takes in " + items + " for",
                        (life, page, _, who) -> rules.answer(life, page, items, who),
                        (code, page, _, who) -> doors.answer(code, page, items, who));
    }

    private Act desk(Idea idea, Life it) {
        return new Act(world, idea, it, crowd.atDesk(idea, it.desk, "SUPPLEMENT_ISSUE"));
    }

    private static String paper(Idea idea, Life it) {
        return idea.twist() == Twist.UNKNOWN ? "no-such-paper" : it.route.paper();
    }

    /** All that is open, or one; with a twist nothing, or something nobody asked for, or once more what is there. */
    private static List<Integer> items(Idea idea, Life it) {
        return switch (idea.twist()) {
            case NOTHING_SAID -> List.of();
            case UNKNOWN -> idea.isUsual() ? List.of(1, NO_SUCH_ITEM) : List.of(1);
            default -> {
                var open = List.copyOf(it.lastSent().map(asked -> asked.items).orElseGet(java.util.TreeSet::new));
                yield open.size() > 1 && idea.pick() % 3 == 0 ? open.subList(0, 1) : open;
            }
        };
    }
}
