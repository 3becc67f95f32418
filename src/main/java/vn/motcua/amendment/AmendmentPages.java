package vn.motcua.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.CalendarEffect;
import vn.motcua.dossier.Recomputed;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Slice;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.Once;
import vn.motcua.platform.Words;

/** The pages about changes of the calendar: the list, the form, one change with what it does, the dossiers of it. */
@Component
class AmendmentPages {

    private static final int ROWS = 50;

    private final Amendments amendments;
    private final Preview preview;
    private final AffectedTable affected;
    private final Scope scope;

    AmendmentPages(Amendments amendments, Preview preview, AffectedTable affected, Scope scope) {
        this.amendments = amendments;
        this.preview = preview;
        this.affected = affected;
        this.scope = scope;
    }

    record Listed(List<Line> lines) {}

    /** {@code whose}: of which agency, or of all, in words. */
    record Line(Amendment amendment, String whose) {
        String days() {
            return String.join(
                    ", ",
                    amendment.days().stream()
                            .map(it -> it.worked() == null
                                    ? Words.day(it.off())
                                    : Words.t("amendment.swap", Words.day(it.off()), Words.day(it.worked())))
                            .toList());
        }
    }

    record Entry(EntryForm typed, boolean forAll, List<Agency> agencies, List<Refusal> problems) {}

    /** {@code counts}: what it would do, or has done so far. */
    record Show(Line line, List<Count> counts, String onceKey, List<Refusal> problems) {
        Amendment amendment() {
            return line.amendment();
        }

        boolean isDraft() {
            return amendment().is(State.DRAFT);
        }

        boolean isApplying() {
            return amendment().is(State.APPLYING);
        }
    }

    record Count(CalendarEffect effect, int dossiers) {}

    record Dossiers(
            Line line,
            CalendarEffect effect,
            Slice<Recomputed> rows,
            @Nullable String after) {
        String path() {
            return "/calendar-changes/" + line.amendment().id() + "/dossiers?effect=" + effect;
        }
    }

    Listed list(Actor me) {
        return new Listed(amendments.newest(me).stream().map(this::line).toList());
    }

    Entry entry(EntryForm typed, Actor me, List<Refusal> problems) {
        return new Entry(typed, scope.isForAll(me), scope.agencies(me), problems);
    }

    Entry empty(Actor me) {
        var agencies = scope.agencies(me);
        var first = scope.isForAll(me) ? "" : agencies.getFirst().code().value();
        return entry(EntryForm.empty(first, Once.newKey()), me, List.of());
    }

    Show show(Amendment it, List<Refusal> problems) {
        var counts = switch (it.state()) {
            case DRAFT -> preview.counts(it);
            case APPLYING, APPLIED -> affected.counts(it.id());
            case DROPPED -> Map.<CalendarEffect, Integer>of();
        };
        var lines = new ArrayList<Count>();
        for (var effect : CalendarEffect.values()) lines.add(new Count(effect, counts.getOrDefault(effect, 0)));
        return new Show(line(it), lines, Once.newKey(), problems);
    }

    Dossiers dossiers(Amendment it, CalendarEffect effect, @Nullable String after) {
        var from = after == null ? "" : after;
        var rows = it.is(State.DRAFT)
                ? preview.page(it, effect, from, ROWS + 1)
                : affected.page(it.id(), effect, from, ROWS + 1);
        var page = rows.subList(0, Math.min(ROWS, rows.size()));
        var next = rows.size() > ROWS ? page.getLast().code().value() : null;
        return new Dossiers(line(it), effect, new Slice<>(page, next), after);
    }

    private Line line(Amendment it) {
        var agency = it.announcement().agency();
        return new Line(it, agency == null ? Words.t("amendment.all-agencies") : scope.name(agency));
    }
}
