package vn.motcua.model;

import java.util.ArrayList;
import java.util.List;

/** Who is meant when an idea says "the one in charge", "a colleague", "anyone". */
final class Crowd {

    private final World world;

    Crowd(World world) {
        this.world = world;
    }

    /** At the open step; at an ended dossier the officers of its desk. */
    String atStep(Idea idea, Life it) {
        return switch (idea.who()) {
            case IN_CHARGE -> inCharge(idea, it);
            case COLLEAGUE -> another(idea, it);
            case HEAD -> head(idea, it);
            case OF_AGENCY -> chosen(ofAgency(it), idea.pick());
            case ANYONE -> anyone(idea.pick());
        };
    }

    /** For what a head does: here the head is the one in charge. */
    String overStep(Idea idea, Life it) {
        return switch (idea.who()) {
            case IN_CHARGE -> head(idea, it);
            case HEAD -> inCharge(idea, it);
            default -> atStep(idea, it);
        };
    }

    /** For what is done with a dossier as a whole: one of those who may, at an agency that takes part. */
    String overDossier(Idea idea, Life it, String permission) {
        if (idea.who() != Idea.Who.IN_CHARGE) return atStep(idea, it);
        var today = world.today();
        var able = world.staff.everyone(today).stream()
                .filter(who ->
                        it.parties.stream().anyMatch(agency -> world.staff.mayAt(who, permission, agency, today)))
                .toList();
        return able.isEmpty() ? anyone(idea.pick()) : chosen(able, idea.pick());
    }

    /** For what only the agency does that has it; a head is one of any that takes part. */
    String withIt(Idea idea, Life it, String permission) {
        if (idea.who() == Idea.Who.HEAD || !it.now.isOpen()) return overDossier(idea, it, permission);
        if (idea.who() != Idea.Who.IN_CHARGE) return atStep(idea, it);
        var able = ofAgency(it).stream()
                .filter(who -> world.staff.mayAt(who, permission, it.now.open().agency(), world.today()))
                .toList();
        return chosen(able.isEmpty() ? ofAgency(it) : able, idea.pick());
    }

    /** Another of the same post than the one in charge, if there is one. */
    String another(Idea idea, Life it) {
        var inCharge = inCharge(idea, it);
        var others = new ArrayList<>(post(it));
        others.remove(inCharge);
        return others.isEmpty() ? inCharge : chosen(others, idea.pick());
    }

    /** At a desk: an officer who may do that there; a colleague is one who may do it at another desk. */
    String atDesk(Idea idea, String desk, String permission) {
        var today = world.today();
        return switch (idea.who()) {
            case IN_CHARGE -> able(permission, desk, idea.pick());
            case COLLEAGUE -> able(permission, desk.equals("HTB/MC") ? "HTB.01/MC" : "HTB/MC", idea.pick());
            case HEAD -> able("FEE_VOID", desk, idea.pick());
            case OF_AGENCY -> chosen(world.staff.of(Staff.agency(desk), today), idea.pick());
            case ANYONE -> anyone(idea.pick());
        };
    }

    /** Of a hand-over: a colleague is one of the other side. */
    String ofOffer(Idea idea, String side, String otherSide) {
        return switch (idea.who()) {
            case IN_CHARGE, HEAD -> able("HANDOVER_ANSWER", side, idea.pick());
            case COLLEAGUE -> able("HANDOVER_ANSWER", otherSide, idea.pick());
            case OF_AGENCY -> chosen(world.staff.of(Staff.agency(side), world.today()), idea.pick());
            case ANYONE -> anyone(idea.pick());
        };
    }

    String anyone(int pick) {
        return chosen(world.staff.everyone(world.today()), pick * 7 + 3);
    }

    private String inCharge(Idea idea, Life it) {
        if (it.now.isOpen() && it.now.open().holder() != null)
            return it.now.open().holder();
        return chosen(post(it), idea.pick());
    }

    private List<String> post(Life it) {
        if (!it.now.isOpen()) return world.staff.holders(it.desk, "RECEPTIONIST", world.today());
        var place = it.now.open().place();
        return world.staff.holders(place.unit(), place.role(), world.today());
    }

    private String head(Idea idea, Life it) {
        return able("TASK_REASSIGN", it.now.isOpen() ? it.now.open().place().unit() : it.desk, idea.pick());
    }

    private List<String> ofAgency(Life it) {
        var agency = it.now.isOpen() ? it.now.open().agency() : it.agency();
        return world.staff.of(agency, world.today());
    }

    private String able(String permission, String unit, int pick) {
        var able = world.staff.able(permission, unit, world.today());
        return chosen(able.isEmpty() ? world.staff.of(Staff.agency(unit), world.today()) : able, pick);
    }

    private static String chosen(List<String> people, int pick) {
        return people.get(pick % people.size());
    }
}
