package vn.motcua.model;

import vn.motcua.model.Idea.Twist;

/** Deeds on a dossier as a whole. */
final class ClockDeeds {

    private final Doors doors;
    private final ClockRules rules;
    private final Crowd crowd;
    private final Wording wording;

    ClockDeeds(World world, Doors doors) {
        this.doors = doors;
        this.rules = new ClockRules(world);
        this.crowd = new Crowd(world);
        this.wording = new Wording(world);
    }

    Deed pause(Idea idea, Life it) {
        var who = crowd.overDossier(idea, it, "DOSSIER_PAUSE");
        return new Act(idea, it, who).does("pauses", rules::pause, doors::pause);
    }

    Deed resume(Idea idea, Life it) {
        var who = crowd.overDossier(idea, it, "DOSSIER_PAUSE");
        return new Act(idea, it, who).does("lets run on", rules::resume, doors::resume);
    }

    Deed stop(Idea idea, Life it) {
        var who = crowd.overDossier(idea, it, "DOSSIER_STOP");
        return new Act(idea, it, who).does("stops", rules::stop, doors::stop);
    }

    Deed proceed(Idea idea, Life it) {
        var who = crowd.overDossier(idea, it, "DOSSIER_STOP");
        return new Act(idea, it, who).does("goes on with", rules::proceed, doors::proceed);
    }

    Deed withdraw(Idea idea, Life it) {
        var who = crowd.atDesk(idea, it.desk, "DOSSIER_WITHDRAW");
        return new Act(idea, it, who).does("withdraws", rules::withdraw, doors::withdraw);
    }

    private final class Act {

        private final Idea idea;
        private final Life it;
        private final String who;

        Act(Idea idea, Life it, String who) {
            this.idea = idea;
            this.it = it;
            this.who = who;
        }

        Deed does(String words, Rule rule, Door door) {
            var page = it.page(idea.twist() == Twist.OLD_PAGE ? 1 + idea.pick() % 3 : 0);
            var reason = Wording.reason(idea);
            return new Deed(
                    idea.verb(),
                    wording.sentence(who, words, it, idea),
                    () -> rule.of(it, page, reason, who),
                    () -> door.of(it.code(), page, reason, who));
        }
    }

    private interface Rule {
        Answer of(Life it, Life.Page page, String reason, String who);
    }

    private interface Door {
        Answer of(String code, Life.Page page, String reason, String who);
    }
}
