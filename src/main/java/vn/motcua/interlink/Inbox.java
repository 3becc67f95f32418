package vn.motcua.interlink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.platform.LegalClock;

/** The offers an officer may answer or take back, with names for keys. Authority is here: only units of own posts. */
@Component
class Inbox {

    static final String VIEW = "HANDOVER_VIEW";
    static final String ANSWER = "HANDOVER_ANSWER";
    static final String WATCH = "HANDOVER_WATCH";

    private final InboxQuery query;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Accounts accounts;
    private final List<Elsewhere> elsewhere;

    Inbox(InboxQuery query, Catalogue catalogue, Agencies agencies, Accounts accounts, List<Elsewhere> elsewhere) {
        this.query = query;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.accounts = accounts;
        this.elsewhere = elsewhere;
    }

    enum Direction {
        IN,
        OUT;

        /** What is not known is {@link #IN}. */
        static Direction of(String text) {
            return text.equalsIgnoreCase(OUT.name()) ? OUT : IN;
        }
    }

    record Line(InboxQuery.Row row, String procedure, String nextStep, String from, String to, String offeredBy) {}

    /** {@code next}: the id after which the next page starts. */
    record Box(List<Line> lines, @Nullable Long next, InboxCounts counts) {}

    Box of(Direction direction, Actor me, long after, int limit) {
        var units = me.unitsWhere(VIEW).stream().filter(it -> isHere(it, me)).toList();
        var rows = query.page(direction, units, after, limit);
        var next = rows.size() == limit ? rows.getLast().id() : null;
        var names = new HashMap<String, String>();
        var lines = rows.stream().map(it -> line(it, names)).toList();
        return new Box(lines, next, query.counts(units));
    }

    /** Offers to and from an agency that works in another system stand in its lists there. */
    private boolean isHere(String unit, Actor me) {
        var agency = unit.substring(0, unit.indexOf('/'));
        return elsewhere.stream().allMatch(it -> it.speaksFor(agency, me));
    }

    /** {@code names}: of the officers met on this page, so that each is asked for once. */
    private Line line(InboxQuery.Row row, Map<String, String> names) {
        var version = catalogue.version(row.procedure());
        var route = row.route();
        return new Line(
                row,
                version.name(),
                version.route().step(route.nextStep()).name(),
                unit(route.fromUnit(), row.offeredAt()),
                unit(route.toUnit(), row.offeredAt()),
                names.computeIfAbsent(route.offeredBy(), this::officer));
    }

    /** The unit with its agency, for units of two agencies bear the same name. */
    String unit(String code, Instant at) {
        var day = LocalDate.ofInstant(at, LegalClock.ZONE);
        return agencies.unit(code, day)
                .map(it -> it.name() + ", " + agencies.asOf(it.agency(), day).name())
                .orElse(code);
    }

    String officer(String username) {
        return accounts.find(username).map(Account::name).orElse(username);
    }
}
