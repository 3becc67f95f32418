package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;

/**
 * Officers away, each with somebody who stands in. Entered by the officer, by a head of one of the officer's units, or
 * by who disposes of the agency's people. An absence ends by itself; the deputy's right ends with it.
 */
@Service
public class Absences {

    /** To enter one's own; heads hold {@link #OTHERS}, too. */
    public static final String OWN = "ABSENCE_ENTER";

    public static final String OTHERS = "ABSENCE_ADMIN";

    private static final List<String> WHOLE_AGENCY = List.of("APPROVER", "OFFICE_LEADER", "SYSTEM_ADMIN");

    private final AbsenceTable table;
    private final AbsenceRules rules;
    private final AccountTable accounts;
    private final PostTable posts;
    private final AuthorityTable authority;
    private final LegalClock clock;

    Absences(
            AbsenceTable table,
            AbsenceRules rules,
            AccountTable accounts,
            PostTable posts,
            AuthorityTable authority,
            LegalClock clock) {
        this.table = table;
        this.rules = rules;
        this.accounts = accounts;
        this.posts = posts;
        this.authority = authority;
        this.clock = clock;
    }

    /** As typed. */
    public record Wish(
            String username,
            String agency,
            String deputy,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            String reason) {}

    @Transactional
    public Decision<Long> enter(Wish wish, Actor by) {
        authority.change();
        var own = posts.of(wish.username());
        if (!mayEnter(wish, own, by)) throw new NotFound();
        var deputy = accounts.find(wish.deputy()).filter(AccountTable.Row::isOpen);
        var officer = accounts.find(wish.username()).filter(AccountTable.Row::isOpen);
        if (officer.isEmpty()) throw new NotFound();
        var today = clock.today();
        var reasons = deputy.isEmpty()
                ? List.of(Refusal.of("identity.absence.no-deputy").on("deputy"))
                : rules.against(wish, own, posts.of(wish.deputy()), today);
        if (!reasons.isEmpty()) return new Refused<>(reasons);
        var first = java.util.Objects.requireNonNull(wish.firstDay());
        var last = java.util.Objects.requireNonNull(wish.lastDay());
        return Decision.granted(table.add(new Absence(
                0,
                officer.get().account(),
                wish.agency(),
                deputy.orElseThrow().account(),
                new Absence.Days(first, last),
                wish.reason().strip(),
                new Absence.Entered(by.username(), clock.instant(), null))));
    }

    /** Back before time: from today on the officer is there again; what has not begun is taken back. */
    @Transactional
    public Decision<Long> end(long id, Actor by) {
        authority.change();
        var it = table.find(id).filter(absence -> mayEnd(absence, by)).orElseThrow(NotFound::new);
        var today = clock.today();
        if (!it.isAhead(today)) return Decision.refused(Refusal.of("identity.absence.over"));
        var first = it.days().first();
        var last = first.isAfter(today) ? first : today;
        table.end(id, last.minusDays(1), by.username(), clock.instant());
        return Decision.granted(id);
    }

    /** Of these officers, as absent or as deputy; none that is over. */
    public List<Absence> about(List<String> usernames) {
        return table.about(usernames, clock.today());
    }

    /** At those agencies, now and later. */
    public List<Absence> at(List<String> agencies) {
        return table.at(agencies, clock.today());
    }

    private boolean mayEnter(Wish wish, List<HeldPost> own, Actor by) {
        if (wish.username().equals(by.username())) return by.may(OWN);
        return own.stream()
                .filter(it ->
                        it.isOpenAfter(clock.today()) && it.post().agency().equals(wish.agency()))
                .anyMatch(it -> isOver(it.post().unit(), by));
    }

    private boolean mayEnd(Absence absence, Actor by) {
        return absence.officer().username().equals(by.username())
                || posts.of(absence.officer().username()).stream()
                        .filter(it -> it.post().agency().equals(absence.agency()))
                        .anyMatch(it -> isOver(it.post().unit(), by));
    }

    /** Heads are over their unit; leaders and administrators over their agency. */
    public static boolean isOver(String unit, Actor by) {
        return by.duties().stream()
                .filter(it -> it.permissions().contains(OTHERS))
                .anyMatch(it -> it.unit().equals(unit)
                        || (unit.startsWith(it.agency() + "/") && WHOLE_AGENCY.contains(it.role())));
    }
}
