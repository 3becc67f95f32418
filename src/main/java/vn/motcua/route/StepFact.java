package vn.motcua.route;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Fact;
import vn.motcua.kernel.Actor;

/**
 * The one fact of a verb. Its body always says where the dossier stands afterwards: {@code leg, step, kind, agency,
 * unit, role, holder} (texts; {@code leg} a whole number; {@code step} and all after it empty when the route has
 * ended), so that folding the last fact of this room gives the holder. Words of officers are personal: committed to,
 * not written.
 */
final class StepFact {

    static final String LEG_OPENED = "route.leg-opened";
    /** A leg beside others is on the way to its agency, for the first time or again. */
    static final String LEG_OFFERED = "route.leg-offered";

    /** Its agency has accepted it. */
    static final String LEG_ACCEPTED = "route.leg-accepted";

    static final String CLAIMED = "route.step-claimed";
    static final String RELEASED = "route.step-released";
    static final String REASSIGNED = "route.step-reassigned";
    static final String COMPLETED = "route.step-completed";
    static final String SENT_BACK = "route.step-sent-back";
    static final String PASSED_ON = "route.passed-on";
    /** Back from the way to another agency; the outcome says whether declined there or called back here. */
    static final String TAKEN_BACK = "route.taken-back";

    /** What waited for other agencies has ended by itself: the last of them has answered. */
    static final String JOINED = "route.joined";

    /** The citizen has taken the dossier back. */
    static final String WITHDRAWN = "route.withdrawn";

    /** The agency has stopped handling, for good. */
    static final String STOPPED = "route.stopped";

    /** The lead has answered, and this leg is waited for no longer. */
    static final String NOT_NEEDED = "route.not-needed";

    private StepFact() {}

    static Fact stands(String kind, OpenStep after) {
        return new Fact(kind, standing(after), Map.of());
    }

    /** Also in the name of an absent officer, who then holds it. */
    static Fact claimed(OpenStep after, Actor by) {
        var body = standing(after);
        var hold = after.hold();
        if (hold != null && !hold.holder().equals(by.username())) body.put("insteadOf", hold.holder());
        return new Fact(CLAIMED, body, Map.of());
    }

    static Fact reassigned(OpenStep after, String reason) {
        return new Fact(REASSIGNED, standing(after), Map.of("reason", reason));
    }

    /** A step ended and another one opened. */
    static Fact moved(String kind, FinishedStep done, OpenStep after) {
        var body = ended(done, standing(after));
        var before = done.step().work().leg();
        if (before != after.work().leg()) body.put("fromLeg", before);
        return new Fact(kind, body, words(done.note()));
    }

    /** A step ended and with it the route. */
    static Fact closed(String kind, FinishedStep done) {
        var body = new HashMap<String, Object>();
        body.put("leg", done.step().work().leg());
        for (var key : new String[] {"step", "kind", "agency", "unit", "role", "holder"}) body.put(key, "");
        return new Fact(kind, ended(done, body), words(done.note()));
    }

    private static Map<String, Object> standing(OpenStep step) {
        var body = new HashMap<String, Object>();
        body.put("leg", step.work().leg());
        body.put("step", step.place().step());
        body.put("kind", step.place().kind());
        body.put("agency", step.place().agency());
        body.put("unit", step.place().unit());
        body.put("role", step.place().role());
        var hold = step.hold();
        body.put("holder", hold == null ? "" : hold.holder());
        var bound = step.bound();
        if (bound != null) body.put("boundFor", bound.unit());
        return body;
    }

    private static Map<String, Object> ended(FinishedStep done, Map<String, Object> body) {
        body.put("from", done.step().place().step());
        body.put("by", done.holder());
        body.put("outcome", done.outcome());
        body.put("minutes", done.minutes());
        if (done.paused() > 0) body.put("paused", done.paused());
        if (done.number() != null) body.put("number", done.number());
        var ender = done.ender();
        if (ender.insteadOf() != null) body.put("insteadOf", ender.insteadOf());
        if (ender.signature() != null) body.put("signedAs", ender.signature());
        if (done.answer() != null) body.put("answer", done.answer());
        return body;
    }

    private static Map<String, String> words(@Nullable String note) {
        return note == null ? Map.of() : Map.of("note", note);
    }
}
