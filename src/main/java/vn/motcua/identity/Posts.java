package vn.motcua.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;
import vn.motcua.platform.Words;

/**
 * Posts given and ended by an administrator of their agency or of one above it. Changes wait for each other, so that
 * two at once never leave a post with nobody.
 */
@Service
public class Posts {

    public static final String ADMIN = "POST_ADMIN";

    private final PostTable table;
    private final PostRules rules;
    private final AccountTable accounts;
    private final AbsenceTable absences;
    private final DelegationTable delegations;
    private final AuthorityTable authority;
    private final Realm realm;
    private final List<PostGuard> guards;
    private final LegalClock clock;

    Posts(
            PostTable table,
            PostRules rules,
            AccountTable accounts,
            AbsenceTable absences,
            DelegationTable delegations,
            AuthorityTable authority,
            Realm realm,
            List<PostGuard> guards,
            LegalClock clock) {
        this.table = table;
        this.rules = rules;
        this.accounts = accounts;
        this.absences = absences;
        this.delegations = delegations;
        this.authority = authority;
        this.realm = realm;
        this.guards = guards;
        this.clock = clock;
    }

    /** Which post of whom; {@code seen}: its last day as the page showed it, empty for none. */
    public record Key(String username, String unit, String role, LocalDate from, String seen) {}

    /** Until the transaction ends nobody else changes accounts, posts, absences or delegations. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin() {
        authority.change();
    }

    /** The latest first. */
    public List<HeldPost> of(String username) {
        return table.of(username);
    }

    /** All of one role in one unit, of open accounts. */
    public List<HeldPost> in(String unit, String role) {
        return table.in(unit, role);
    }

    /** The agencies of whose people this actor disposes: where the permission is held, and all below. */
    public List<String> realm(Actor of, String permission) {
        return realm.of(of.agenciesWhere(permission), clock.today());
    }

    /** Whether somebody holds, held or will hold a post there, or holds none at all yet. */
    public boolean isWithin(List<HeldPost> posts, List<String> agencies) {
        return posts.isEmpty()
                || posts.stream().anyMatch(it -> agencies.contains(it.post().agency()));
    }

    @Transactional
    public Decision<String> appoint(Appointing wish, Actor by) {
        authority.change();
        var account =
                accounts.find(wish.username()).filter(AccountTable.Row::isOpen).orElse(null);
        if (account == null)
            return Decision.refused(Refusal.of("identity.post.unknown-account").on("username"));
        var own = table.of(wish.username());
        var reasons = rules.against(wish, own, realm(by, ADMIN), clock.today());
        if (!reasons.isEmpty()) return new Refused<>(reasons);
        table.add(post(wish, account.name(), by));
        return Decision.granted(wish.username());
    }

    private HeldPost post(Appointing wish, String name, Actor by) {
        var position = wish.position();
        var from = java.util.Objects.requireNonNull(wish.firstDay());
        var basis = wish.basis().strip();
        return new HeldPost(
                wish.username(),
                name,
                new Post(wish.unit(), wish.role(), from, PostRules.end(wish), basis),
                PostRules.rank(position.rank())
                        .map(it -> new HeldPost.Title(it, position.title().strip()))
                        .orElse(null),
                position.secondedFrom().isEmpty() ? null : position.secondedFrom(),
                new HeldPost.Entry(by.username(), clock.instant(), basis),
                null);
    }

    /** {@code lastDay}: yesterday at the earliest; before the post's first day it is withdrawn. */
    @Transactional
    public Decision<String> end(Key key, @Nullable LocalDate lastDay, String basis, Actor by) {
        authority.change();
        var held = find(key, by);
        var last = held.lastDay();
        if (!key.seen().equals(last == null ? "" : last.toString())) throw stale(held);
        var today = clock.today();
        if (!held.isOpenAfter(today)) return Decision.refused(Refusal.of("identity.post.ended-before"));
        if (lastDay == null || lastDay.isBefore(today.minusDays(1)))
            return Decision.refused(
                    Refusal.of("identity.post.end-too-early", Words.day(today)).on("lastDay"));
        if (last != null && lastDay.isAfter(last))
            return Decision.refused(
                    Refusal.of("identity.post.end-too-late", Words.day(last)).on("lastDay"));
        var faults = PostRules.basis(basis);
        if (!faults.isEmpty()) return new Refused<>(faults);
        return end(held, lastDay.plusDays(1), basis.strip(), by);
    }

    private Decision<String> end(HeldPost held, LocalDate to, String basis, Actor by) {
        var first = held.post().validFrom();
        var day = to.isBefore(first) ? first : to;
        var others = table.in(held.post().unit(), held.post().role());
        var last = others.stream().noneMatch(it -> !it.username().equals(held.username()) && it.isHeldOn(day));
        var reasons = new ArrayList<>(standingIn(held, day));
        guards.forEach(it -> reasons.addAll(it.against(held, day, last)));
        if (!reasons.isEmpty()) return new Refused<>(reasons);
        table.end(held, day, new HeldPost.Entry(by.username(), clock.instant(), basis));
        delegations.endWith(held, day, by.username(), clock.instant());
        return Decision.granted(held.username());
    }

    /** Whoever stands in for somebody at an agency keeps a post there until somebody else does. */
    private List<Refusal> standingIn(HeldPost held, LocalDate day) {
        var agency = held.post().agency();
        var remains = table.of(held.username()).stream()
                .anyMatch(it ->
                        !it.post().equals(held.post()) && it.post().agency().equals(agency) && it.isHeldOn(day));
        if (remains) return List.of();
        return absences.about(List.of(held.username()), day).stream()
                .filter(it -> it.deputy().username().equals(held.username())
                        && it.agency().equals(agency))
                .map(it -> Refusal.of(
                        "identity.post.stands-in",
                        it.officer().name(),
                        Words.day(it.days().first()),
                        Words.day(it.days().last())))
                .toList();
    }

    private HeldPost find(Key key, Actor by) {
        return table.of(key.username()).stream()
                .filter(it -> it.post().unit().equals(key.unit())
                        && it.post().role().equals(key.role())
                        && it.post().validFrom().equals(key.from()))
                .filter(it -> realm(by, ADMIN).contains(it.post().agency()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Stale stale(HeldPost held) {
        var ended = held.ended();
        return ended == null
                ? new Stale(Refusal.of("identity.post.changed"))
                : new Stale(Refusal.of("identity.post.changed-by", ended.by(), Words.moment(ended.at())));
    }
}
