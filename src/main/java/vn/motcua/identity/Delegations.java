package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;

/** Rights to sign for another, given and ended; they end by themselves on their last day. */
@Service
public class Delegations {

    public static final String ADMIN = "DELEGATION_ADMIN";

    private final DelegationTable table;
    private final DelegationRules rules;
    private final AuthorityTable authority;
    private final LegalClock clock;

    Delegations(DelegationTable table, DelegationRules rules, AuthorityTable authority, LegalClock clock) {
        this.table = table;
        this.rules = rules;
        this.authority = authority;
        this.clock = clock;
    }

    /** As typed. {@code field}, {@code procedure}: none is all. */
    public record Wish(
            String form,
            String agency,
            String delegate,
            String title,
            Set<SignedPaper.Kind> papers,
            @Nullable String field,
            @Nullable String procedure,
            Days days,
            String basis) {}

    public record Days(@Nullable LocalDate first, @Nullable LocalDate last, boolean badLast) {}

    @Transactional
    public Decision<Long> give(Wish wish, Actor by) {
        authority.change();
        if (!by.mayAt(ADMIN, wish.agency()))
            return Decision.refused(Refusal.of("identity.delegation.agency").on("who"));
        return rules.check(wish, by, clock.today(), clock.instant()).map(table::add);
    }

    /** From today on it is no longer valid. */
    @Transactional
    public Decision<Long> end(long id, Actor by) {
        authority.change();
        var it = table.find(id)
                .filter(found -> by.mayAt(ADMIN, found.place().agency()))
                .orElseThrow(NotFound::new);
        var today = clock.today();
        var last = it.term().last();
        if (last != null && last.isBefore(today)) return Decision.refused(Refusal.of("identity.delegation.over"));
        var first = it.term().first();
        var end = first.isAfter(today) ? first : today;
        table.end(id, end.minusDays(1), by.username(), clock.instant());
        return Decision.granted(id);
    }

    /** Data: as it is said, once. */
    @Transactional
    public void write(Delegation it) {
        var known = table.to(it.delegate().username(), it.place().agency()).stream()
                .anyMatch(other -> other.form() == it.form()
                        && other.term().first().equals(it.term().first()));
        if (known) return;
        authority.change();
        table.add(it);
    }

    /** The latest first. */
    public List<Delegation> at(List<String> agencies) {
        return table.at(agencies);
    }
}
