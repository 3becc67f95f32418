package vn.motcua.model;

import java.util.List;
import vn.motcua.model.Idea.Twist;
import vn.motcua.model.Life.Citizen;

/** Deeds on who the requester is. */
final class PeopleDeeds {

    private static final List<String> NAMES =
            List.of("Nguyễn Văn An", "Nguyễn Văn Ân", "Nguyễn Thị Bảy", "Trần Văn Tám", "Mang Thị Sáu");

    private final World world;
    private final ActDoors doors;
    private final PeopleRules rules;
    private final Crowd crowd;

    PeopleDeeds(World world, ActDoors doors) {
        this.world = world;
        this.doors = doors;
        this.rules = new PeopleRules(world);
        this.crowd = new Crowd(world);
    }

    Deed correct(Idea idea, Life it) {
        var old = it.requester;
        var right = idea.twist() == Twist.UNKNOWN
                ? old
                : new Citizen(NAMES.get(idea.pick() % 2), old.identifier(), "09123456%02d".formatted(idea.pick()));
        return new Act(world, idea, it, crowd.atDesk(idea, it.desk, "DOSSIER_CORRECT"))
                .does(
                        "puts right who brought",
                        (life, page, reason, who) -> rules.correct(life, page, reason, right, who),
                        (code, page, reason, who) -> doors.correct(code, page, reason, right, who));
    }

    Deed replace(Idea idea, Life it) {
        var old = it.requester;
        var heir = idea.twist() == Twist.UNKNOWN ? old : heir(idea, old);
        return new Act(world, idea, it, crowd.atDesk(idea, it.desk, "DOSSIER_REPLACE"))
                .does(
                        "lets " + heir.name() + " go on with",
                        (life, page, reason, who) -> rules.replace(life, page, reason, heir, who),
                        (code, page, reason, who) -> doors.replace(code, page, reason, heir, who));
    }

    private static Citizen heir(Idea idea, Citizen old) {
        var others = NAMES.stream().filter(name -> !name.equals(old.name())).toList();
        return new Citizen(others.get(idea.pick() % others.size()), "260777888", null);
    }
}
