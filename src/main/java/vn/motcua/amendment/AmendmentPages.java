package vn.motcua.amendment;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.CalendarEffect;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
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
    private final AffectedQuery dossiers;
    private final PassedOverTable passedOver;
    private final Scope scope;
    private final Accounts accounts;

    AmendmentPages(
            Amendments amendments,
            Preview preview,
            AffectedTable affected,
            AffectedQuery dossiers,
            PassedOverTable passedOver,
            Scope scope,
            Accounts accounts) {
        this.amendments = amendments;
        this.preview = preview;
        this.affected = affected;
        this.dossiers = dossiers;
        this.passedOver = passedOver;
        this.scope = scope;
        this.accounts = accounts;
    }

    record Listed(List<Line> lines) {}

    /** {@code whose}: of which agency, or of all, in words; {@code enteredBy}, {@code appliedBy}: names. */
    record Line(
            Amendment amendment,
            String whose,
            String enteredBy,
            @Nullable String appliedBy) {
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

    /**
     * {@code counts}: what it would do, or has done so far; {@code left}: the dossiers it passes over; {@code fresh}: a
     * draft was looked at today and by the calendar of now.
     */
    record Show(
            Line line,
            List<Count> counts,
            List<PassedOver> left,
            boolean fresh,
            String onceKey,
            List<Refusal> problems) {
        Amendment amendment() {
            return line.amendment();
        }

        boolean isDraft() {
            return amendment().is(State.DRAFT);
        }

        boolean isApplying() {
            return amendment().is(State.APPLYING);
        }

        /** Before anybody has looked, and before the first batch, there is nothing to count. */
        boolean isCounted() {
            if (isDraft()) return amendment().look() != null;
            return !isApplying() || !amendment().applied().reached().isEmpty();
        }

        int written() {
            return counts.stream().mapToInt(Count::dossiers).sum();
        }

        /** Of how many the promised date moves. */
        int moved() {
            return counts.stream()
                    .filter(it -> it.effect().moves())
                    .mapToInt(Count::dossiers)
                    .sum();
        }

        boolean anyWaits() {
            return left.stream().anyMatch(PassedOver::again);
        }

        /** The calendar of the year in which a day changes, as those keep it whom it binds. */
        String calendar() {
            var agency = amendment().announcement().agency();
            var year = "/calendar?year=" + amendment().change().first().getYear();
            return agency == null ? year : year + "&of=" + agency;
        }
    }

    record Count(CalendarEffect effect, int dossiers) {}

    record Dossiers(
            Line line,
            CalendarEffect effect,
            Slice<AffectedQuery.Row> rows,
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
        // Whoever has a choice makes it: nobody shuts all offices by leaving a field alone.
        var first = scope.isForAll(me) || agencies.size() > 1
                ? ""
                : agencies.getFirst().code().value();
        return entry(EntryForm.empty(first, Once.newKey()), me, List.of());
    }

    Show show(Amendment it, List<Refusal> problems) {
        var counts = affected.counts(it.id());
        var lines = Arrays.stream(CalendarEffect.values())
                .map(effect -> new Count(effect, counts.getOrDefault(effect, 0)))
                .toList();
        var left = passedOver.of(it.id());
        return new Show(line(it), lines, left, preview.isFresh(it), Once.newKey(), problems);
    }

    Dossiers dossiers(Amendment it, CalendarEffect effect, @Nullable String after, Actor me) {
        var seeing = me.agenciesWhere(Scope.SEE_DOSSIERS);
        var rows = dossiers.page(it.id(), effect, seeing, after == null ? "" : after, ROWS + 1);
        var page = rows.stream().limit(ROWS).map(this::affected).toList();
        var next = rows.size() > ROWS ? page.getLast().it().code().value() : null;
        return new Dossiers(line(it), effect, new Slice<>(page, next), after);
    }

    /** With its agency in words. */
    private AffectedQuery.Row affected(AffectedQuery.Row row) {
        return new AffectedQuery.Row(row.it(), scope.name(row.agency()), row.seen());
    }

    private Line line(Amendment it) {
        var agency = it.announcement().agency();
        var run = it.run();
        return new Line(
                it,
                agency == null ? Words.t("amendment.all-agencies") : scope.name(agency),
                name(it.entry().by()),
                run == null ? null : name(run.by()));
    }

    private String name(String username) {
        return accounts.find(username).map(Account::name).orElse(username);
    }
}
