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
    private final Itinerary itinerary;

    Trails(TrailQuery query, Itinerary itinerary) {
        this.query = query;
        this.itinerary = itinerary;
    }

    /** Its steps in order, ended ones first, then the open one. */
    public List<StepTime> of(DossierCode code) {
        return query.of(code);
    }

    /** The steps after the open one when everything goes well; none when handling has ended. */
    public List<StepTemplate> toCome(DossierCode code) {
        return query.open(code).map(this::toCome).orElse(List.of());
    }

    /** How far it is, and whether it can still be in time. */
    public Progress progress(DossierCard card, Instant now) {
        return query.open(card.code()).map(it -> progress(it, card, now)).orElse(Progress.RESOLVED);
    }

    /** How far it is, alone: one read by key, for the public look-up; 100 when handling has ended. */
    public int percent(DossierCode code) {
        return query.open(code).map(this::percent).orElse(Progress.RESOLVED.percent());
    }

    private int percent(OpenStep open) {
        var work = open.work();
        var map = itinerary.map(work.procedureVersion());
        var here = open.place().step();
        var bound = open.bound();
        return bound == null
                ? Progress.percent(work.done(), map.left(here))
                : Progress.percent(itinerary.doneAt(work, here, bound.step()), map.left(bound.step()));
    }

    private List<StepTemplate> toCome(OpenStep open) {
        var map = itinerary.map(open.work().procedureVersion());
        var bound = open.bound();
        if (bound == null) return map.toCome(open.place().step());
        var next = itinerary.version(open.work().procedureVersion()).route().step(bound.step());
        return Stream.concat(Stream.of(next), map.toCome(bound.step()).stream()).toList();
    }

    private Progress progress(OpenStep open, DossierCard card, Instant now) {
        var work = open.work();
        var map = itinerary.map(work.procedureVersion());
        var bound = open.bound();
        var calendar = itinerary.calendar(card.agency());
        var dueAt = card.times().dueAt();
        if (bound == null) return Progress.of(work.done(), map.left(open.place().step()), calendar, now, dueAt);
        var done = itinerary.doneAt(work, open.place().step(), bound.step());
        return Progress.of(done, map.left(bound.step()), calendar, now, dueAt);
    }
}
