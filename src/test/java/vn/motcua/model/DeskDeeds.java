package vn.motcua.model;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import vn.motcua.dossier.Capacity;
import vn.motcua.model.DeskRules.Brought;
import vn.motcua.model.Idea.Twist;

/** Deeds at the counter. */
final class DeskDeeds {

    private static final Duration ASIDE = Duration.ofMinutes(130);

    private final World world;
    private final Doors doors;
    private final DeskRules rules;
    private final Crowd crowd;
    private final Wording wording;
    private int keys;

    DeskDeeds(World world, Doors doors) {
        this.world = world;
        this.doors = doors;
        this.rules = new DeskRules(world);
        this.crowd = new Crowd(world);
        this.wording = new Wording(world);
    }

    Deed receive(Idea idea) {
        var route = List.copyOf(world.law.values()).get(idea.pick() % world.law.size());
        var it = brought(idea, route, desk(idea, route));
        var who = crowd.atDesk(idea, it.desk(), "DOSSIER_ACCEPT");
        var words = wording.sentence(who, "receives", route.family() + " at " + it.desk(), idea);
        if (!idea.isTwice())
            return new Deed(idea.verb(), words, () -> rules.receive(it, who), () -> doors.receive(it, who));
        var changed = idea.twist() == Twist.TWICE_CHANGED;
        var key = "receive " + keys++;
        return new Deed(
                idea.verb(),
                words,
                () -> twice(changed, () -> rules.receive(it, who)),
                () -> doors.receiveTwice(it, key, changed, who));
    }

    /** A form granted leads to its page again; one refused is judged again. */
    private static Answer twice(boolean changed, Supplier<Answer> act) {
        var first = act.get();
        if (!first.isGranted()) return first.then(act.get());
        return first.then(changed ? Answer.no("platform.once.sent-before") : first);
    }

    /** Ma Lâm's or Hàm Trí's or the district's, by who offers the procedure; sometimes the wrong one. */
    private static String desk(Idea idea, Route route) {
        var elsewhere = idea.twist() == Twist.UNKNOWN && idea.pick() % 2 == 0;
        if (route.level().equals("DISTRICT") != elsewhere) return "HTB/MC";
        return idea.dossier() == 1 ? "HTB.02/MC" : "HTB.01/MC";
    }

    private Brought brought(Idea idea, Route route, String desk) {
        var twist = idea.twist();
        var wrong = twist == Twist.TOO_MUCH_SAID;
        var cases = route.cases().keySet().stream().sorted().toList();
        var usual = idea.pick() % (cases.size() + 1);
        var unknown = twist == Twist.UNKNOWN && idea.pick() % 2 == 1;
        var receivedAt = switch (twist) {
            case OLD_PAGE -> world.now.minus(ASIDE);
            case TOO_MUCH_SAID -> world.now.plus(ASIDE);
            default -> null;
        };
        return new Brought(
                route,
                desk,
                unknown ? "no-such-case" : usual == 0 ? null : cases.get(usual - 1),
                wrong ? "12345" : "260123456",
                !wrong && twist != Twist.NOTHING_SAID,
                receivedAt,
                idea.pick() % 2 == 0 ? "" : "Mất điện buổi sáng",
                idea.pick() % 3 != 0);
    }

    Deed giveOut(Idea idea, Life it) {
        var page = it.page(idea.twist() == Twist.OLD_PAGE ? 1 + idea.pick() % 3 : 0);
        var who = crowd.atDesk(idea, it.desk, "DOSSIER_RETURN");
        var collector = collector(idea, it);
        return new Deed(
                idea.verb(),
                wording.sentence(who, "gives out the result of", it, idea),
                () -> rules.giveOut(it, page, collector, who),
                () -> doors.giveOut(it.code(), page, collector, who));
    }

    /** The requester, or one of the family, or somebody with the paper that the capacity needs; and who has none. */
    private DeskRules.Collector collector(Idea idea, Life it) {
        var name = "Lê Thị Chín";
        var today = world.today();
        if (idea.twist() == Twist.NOTHING_SAID) return new DeskRules.Collector(" ", Capacity.FAMILY, "", null);
        if (idea.twist() == Twist.UNKNOWN)
            return switch (idea.pick() % 3) {
                case 0 -> new DeskRules.Collector(name, null, "", null);
                case 1 -> new DeskRules.Collector(name, Capacity.AUTHORISED, "", null);
                default -> new DeskRules.Collector(name, Capacity.REPRESENTATIVE, "15/GGT", today.plusDays(1));
            };
        return switch (idea.pick() % 3) {
            case 0 -> new DeskRules.Collector(name, Capacity.FAMILY, "", null);
            case 1 -> new DeskRules.Collector(name, Capacity.REPRESENTATIVE, "15/GGT", today);
            default -> new DeskRules.Collector(it.requester.name(), null, "", null);
        };
    }

    Deed takeFee(Idea idea, Life it) {
        var who = crowd.atDesk(idea, it.desk, "FEE_TAKE");
        var exempt = idea.pick() % 3 == 1 ? "Hộ nghèo" : null;
        var exemption = idea.twist() == Twist.TOO_MUCH_SAID ? Wording.TOO_LONG : exempt;
        return new Deed(
                idea.verb(),
                wording.sentence(who, "takes the fee of", it, idea),
                () -> rules.takeFee(it, exemption, who),
                () -> doors.takeFee(it, exemption, who));
    }

    Deed voidFee(Idea idea, Life it) {
        var who = crowd.atDesk(idea, it.desk, "FEE_VOID");
        var receipt = idea.pick() % it.receipts.size();
        var reason = Wording.reason(idea);
        return new Deed(
                idea.verb(),
                wording.sentence(who, "voids a receipt of", it, idea),
                () -> rules.voidFee(it, receipt, reason, who),
                () -> doors.voidFee(it, receipt, reason, who));
    }
}
