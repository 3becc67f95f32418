package vn.motcua.model;

import vn.motcua.model.Idea.Twist;

/** A wrong result opened again. */
final class RedoDeeds {

    private final World world;
    private final ActDoors doors;
    private final RedoRules rules;
    private final Crowd crowd;

    RedoDeeds(World world, ActDoors doors) {
        this.world = world;
        this.doors = doors;
        this.rules = new RedoRules(world);
        this.crowd = new Crowd(world);
    }

    Deed reopen(Idea idea, Life it) {
        var fault = idea.twist() != Twist.UNKNOWN;
        return new Act(world, idea, it, crowd.overDossier(idea, it, "DOSSIER_REOPEN"))
                .does(
                        "opens again",
                        (life, page, reason, who) -> rules.reopen(life, page, reason, fault, who),
                        (code, page, reason, who) -> doors.reopen(code, page, reason, fault, who));
    }
}
