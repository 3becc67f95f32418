package vn.motcua.route;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DueQuestion;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.Bundle;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCard;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencySelector;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.platform.LegalClock;
import vn.motcua.policy.Policies;
import vn.motcua.policy.PolicyKey;

/** Where a step of a route lies for one dossier, and until when it is due. Reads reference data only. */
@Component
class Itinerary {

    private final Agencies agencies;
    private final Catalogue catalogue;
    private final Policies policies;
    private final Map<Course, RouteMap> maps = new ConcurrentHashMap<>();

    Itinerary(Agencies agencies, Catalogue catalogue, Policies policies) {
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.policies = policies;
    }

    ProcedureVersion version(long id) {
        return catalogue.version(id);
    }

    /** A version for what was chosen of it. */
    record Course(long version, @Nullable String variant) {}

    RouteMap map(OpenStep.Work work) {
        return map(work.procedureVersion(), work.frame().variant());
    }

    RouteMap map(long version, @Nullable String variant) {
        return maps.computeIfAbsent(
                new Course(version, variant),
                it -> new RouteMap(catalogue.version(it.version()).route(), Bundle.parts(it.variant())));
    }

    /** The unit that does this step, if one lives on that day. The receiving desk is the dossier's own. */
    Optional<Unit> unit(StepTemplate step, DossierCard card, LocalDate on) {
        return unit(step, version(card.procedureVersion()), card.keeper().desk(), card.desks(), on);
    }

    /** The same of a dossier that is not received yet, at that desk. */
    Optional<Unit> unit(StepTemplate step, ProcedureVersion version, Unit desk, LocalDate on) {
        return unit(step, version, desk.code(), Desks.of(desk.agency()), on);
    }

    private Optional<Unit> unit(StepTemplate step, ProcedureVersion version, String desk, Desks desks, LocalDate on) {
        var selector = version.route().leg(step.leg()).agency();
        return step.unit() == UnitKind.DESK && selector.relation() == AgencySelector.Relation.RECEIVING
                ? agencies.unit(desk)
                : agencies.resolve(selector, step.unit(), desks, on);
    }

    Optional<Unit> unit(String code) {
        return agencies.unit(code);
    }

    /** With its agency, for units of two agencies bear the same name. */
    String fullName(String unit, LocalDate on) {
        return agencies.unit(unit, on)
                .map(it -> it.name() + ", " + agencies.asOf(it.agency(), on).name())
                .orElse(unit);
    }

    /** The role that works on it in that unit: as the step says, or as a reform has put it there. */
    String role(Unit unit, String role, LocalDate on) {
        return agencies.role(unit.code(), role, on);
    }

    /** Where what was done in that unit is done now for that dossier: there, or where a reform has brought its work. */
    Optional<Unit> heir(String unit, DossierCard card, LocalDate on) {
        return agencies.heir(unit, new AgencyCode(card.keeper().agency()), on);
    }

    /** The step, open in that unit from {@code start} on, held by nobody. */
    OpenStep at(StepTemplate step, Unit unit, OpenStep.Work work, DossierCard card, Instant start) {
        var role = role(unit, step.role(), LocalDate.ofInstant(start, LegalClock.ZONE));
        var place =
                new OpenStep.Place(step.key(), step.kind().name(), unit.agency().value(), unit.code(), role);
        return new OpenStep(0, 0, work, place, null, times(place, work, card, start), null);
    }

    /** The step after this one in its leg. */
    OpenStep within(Act act, StepTemplate next, Unit unit) {
        var from = act.step();
        var cameFrom = from.isWaiting() ? null : from.place().step();
        var work = from.work().next(cameFrom, doneAt(from.work(), from.place().step(), next.key()));
        return at(next, unit, work, act.card(), act.at()).inPlaceOf(from);
    }

    /** The posting that this step is, put up when the step opened. */
    @Nullable
    Posting posting(OpenStep step) {
        if (step.isOnTheWay() || step.isToResend()) return null;
        var template = version(step.work().procedureVersion())
                .route()
                .step(step.place().step());
        return Posting.of(
                template, step.times().openedAt(), calendar(step.place().agency()));
    }

    /**
     * A step is due when its budget is used up on its agency's calendar, a posting not before the day on which it may
     * be ended, but never after the dossier; one without a budget is due with the dossier. While the dossier's clock
     * stands still for it, it has only its own.
     */
    OpenStep.Times times(OpenStep.Place place, OpenStep.Work work, DossierCard card, Instant start) {
        var own = ownDue(place, card.procedureVersion(), start);
        return times(start, own, place.step(), DossierDue.of(work, card));
    }

    /** {@code own}: when its budget is used up; none for what is on the way to {@code step} or has no budget. */
    OpenStep.Times times(Instant opened, @Nullable Instant own, String step, DossierDue dossier) {
        var due = dossier.at();
        var work = dossier.work();
        if (due == null) {
            var until = own == null ? opened : own;
            var budget = version(work.procedureVersion()).route().step(step).budget();
            return new OpenStep.Times(opened, until, calendar(dossier.agency()).subtract(until, budget), own);
        }
        var calendar = calendar(dossier.agency());
        var latest = calendar.subtract(due, new WorkingTime(map(work).left(step)));
        var legDue = work.frame().dueAt();
        if (legDue == null) return new OpenStep.Times(opened, earlier(own, due), latest, own);
        var inLeg = own == null ? WorkingTime.NONE : new WorkingTime(map(work).leftInLeg(step));
        var until = Moments.earlier(due, legDue);
        return new OpenStep.Times(
                opened, earlier(own, until), Moments.earlier(latest, calendar.subtract(legDue, inLeg)), own);
    }

    private static Instant earlier(@Nullable Instant own, Instant until) {
        return own == null ? until : Moments.earlier(own, until);
    }

    /** When the time that the law gives this leg alone is over, as that of a dossier; none where it gives none. */
    @Nullable
    Instant legDue(ProcedureVersion version, String leg, String receiving, Instant start) {
        return legDue(version, leg, calendar(receiving), start);
    }

    @Nullable
    Instant legDue(ProcedureVersion version, String leg, WorkingCalendar calendar, Instant start) {
        var limit = version.route().leg(leg).limit();
        if (limit == null) return null;
        return calendar.due(new DueQuestion(start, limit, version.terms().cutoff(), List.of()));
    }

    @Nullable
    Instant ownDue(OpenStep.Place place, long version, Instant start) {
        var step = version(version).route().step(place.step());
        return step.budget().minutes() == 0 ? null : ownDue(step, calendar(place.agency()), start);
    }

    static Instant ownDue(StepTemplate step, WorkingCalendar calendar, Instant start) {
        var spent = calendar.add(start, step.budget());
        var posting = Posting.of(step, start, calendar);
        if (posting == null) return spent;
        var ended = calendar.closing(posting.firstDayAfter());
        return spent.isAfter(ended) ? spent : ended;
    }

    /**
     * Where the first step starts: the next morning when the minute on the receipt is later than the law of that day
     * lets pass on at once (NĐ 61/2018 Art. 18: 15:00). The due moment stays.
     */
    Instant transferStart(Instant receivedAt, WorkingCalendar calendar, String procedureFamily) {
        var local = receivedAt.atZone(LegalClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
        var day = local.toLocalDate();
        var until = policies.of(day, procedureFamily).time(PolicyKey.TRANSFER_CUTOFF);
        if (until == null || !calendar.isWorkingDay(day) || !local.toLocalTime().isAfter(until)) return receivedAt;
        var closing = calendar.closing(day);
        return calendar.nextWorking(closing.isAfter(receivedAt) ? closing : receivedAt);
    }

    /** Counted minutes completed when the route goes from one step to another; going back takes them away again. */
    long doneAt(OpenStep.Work work, String from, String to) {
        var map = map(work);
        return map.goesBack(from, to)
                ? Math.max(0, work.done() + map.left(from) - map.left(to))
                : work.done() + map.counted(from);
    }

    WorkingCalendar calendar(String agency) {
        return agencies.calendarOf(new AgencyCode(agency));
    }
}
