package vn.motcua.route;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;

/**
 * Where a dossier has been, is, and will be, for pages and slips. Authority is the caller's business: ask for the
 * dossier first.
 */
@Service
public class Trails {

    private final TrailQuery query;
    private final LegQuery legQuery;
    private final Itinerary itinerary;

    Trails(TrailQuery query, LegQuery legQuery, Itinerary itinerary) {
        this.query = query;
        this.legQuery = legQuery;
        this.itinerary = itinerary;
    }

    /** Its steps, leg by leg, each in order; the open ones among them have no end. */
    public List<StepTime> of(DossierCode code) {
        return query.of(code);
    }

    /** Its open steps that somebody can end, leg by leg; none when handling has ended. */
    public List<Standing> standing(DossierCode code) {
        return query.allOpen(code).stream()
                .filter(it -> !it.isWaiting())
                .map(Standing::of)
                .toList();
    }

    /** Its legs, one after another or at the same time, each with its time and what it has answered. */
    public List<LegTime> legs(DossierCode code) {
        return legQuery.of(code);
    }

    /** The steps after the open one when everything goes well, legs beside it apart; none when handling has ended. */
    public List<StepTemplate> toCome(DossierCode code) {
        var open = query.allOpen(code);
        return open.stream()
                .filter(OpenStep::isWaiting)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(this::toCome)
                .orElse(List.of());
    }

    /** How far it is, and whether it can still be in time. */
    public Progress progress(DossierCard card, Instant now) {
        var open = query.allOpen(card.code());
        if (open.isEmpty()) return Progress.RESOLVED;
        var way = way(open);
        return Progress.of(
                way.done(),
                way.left(),
                itinerary.calendar(card.agency()),
                now,
                card.times().dueAt());
    }

    /** How far it is, alone: one read by key, for the public look-up; 100 when handling has ended. */
    public int percent(DossierCode code) {
        var open = query.allOpen(code);
        if (open.isEmpty()) return Progress.RESOLVED.percent();
        var way = way(open);
        return Progress.percent(way.done(), way.left());
    }

    /** Counted minutes done and left; of legs at the same time those of the one that has most before it. */
    private record Way(long done, long left) {}

    private Way way(List<OpenStep> open) {
        return open.stream()
                .filter(OpenStep::isWaiting)
                .findFirst()
                .map(waiting -> beside(waiting, open))
                .orElseGet(() -> alone(open.getFirst()));
    }

    private Way beside(OpenStep waiting, List<OpenStep> open) {
        var map = itinerary.map(waiting.work());
        var step = waiting.place().step();
        var longest = open.stream()
                .map(it -> it.place().step())
                .filter(it -> map.isAwaited(it, step))
                .mapToLong(map::left)
                .max();
        var all = waiting.work().done() + map.left(step);
        var left = longest.orElse(map.left(step) - map.counted(step));
        return new Way(all - left, left);
    }

    private Way alone(OpenStep open) {
        var work = open.work();
        var map = itinerary.map(work);
        var here = open.place().step();
        var bound = open.bound();
        return bound == null
                ? new Way(work.done(), map.left(here))
                : new Way(itinerary.doneAt(work, here, bound.step()), map.left(bound.step()));
    }

    List<StepTemplate> toCome(OpenStep open) {
        var map = itinerary.map(open.work());
        var bound = open.bound();
        if (bound == null) return map.toCome(open.place().step());
        var next = itinerary.version(open.work().procedureVersion()).route().step(bound.step());
        return Stream.concat(Stream.of(next), map.toCome(bound.step()).stream()).toList();
    }
}
