package vn.motcua.model;

import vn.motcua.model.Idea.Twist;

/** An officer's act on a dossier as a whole, from a page of it, with a reason in words. */
record Act(World world, Idea idea, Life it, String who) {

    interface Rule {
        Answer of(Life it, Life.Page page, String reason, String who);
    }

    interface Door {
        Answer of(String code, Life.Page page, String reason, String who);
    }

    Deed does(String words, Rule rule, Door door) {
        var page = it.page(idea.twist() == Twist.OLD_PAGE ? 1 + idea.pick() % 3 : 0);
        var reason = Wording.reason(idea);
        return new Deed(
                idea.verb(),
                new Wording(world).sentence(who, words, it, idea),
                () -> rule.of(it, page, reason, who),
                () -> door.of(it.code(), page, reason, who));
    }
}
