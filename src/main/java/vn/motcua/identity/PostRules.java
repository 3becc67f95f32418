package vn.motcua.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.platform.Words;

/** What must hold for somebody to get a post; all reasons against are told at once. */
@Component
class PostRules {

    static final int BASIS_MAX = 200;
    static final int TITLE_MAX = 100;
    private static final String SIGNS = "APPROVER";
    private static final int DAYS_BACK_MAX = 92;
    private static final int YEARS_AHEAD_MAX = 10;

    private final Agencies agencies;
    private final RoleBook roles;
    private final PostTable table;

    PostRules(Agencies agencies, RoleBook roles, PostTable table) {
        this.agencies = agencies;
        this.roles = roles;
        this.table = table;
    }

    /** {@code realm}: the agencies whose posts this administrator gives. */
    List<Refusal> against(Appointing wish, List<HeldPost> own, List<String> realm, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        var from = wish.firstDay();
        if (from == null) reasons.add(Refusal.of("identity.post.no-day").on("firstDay"));
        if (wish.badLastDay()) reasons.add(Refusal.of("identity.post.no-day").on("lastDay"));
        reasons.addAll(basis(wish.basis()));
        if (!roles.isRole(wish.role()))
            reasons.add(Refusal.of("identity.post.unknown-role").on("role"));
        var unit = agencies.unit(wish.unit())
                .filter(it -> realm.contains(it.agency().value()));
        if (unit.isEmpty()) reasons.add(Refusal.of("identity.post.unknown-unit").on("unit"));
        if (from == null || unit.isEmpty() || !reasons.isEmpty()) return reasons;
        reasons.addAll(days(wish, from, unit.get(), today));
        reasons.addAll(title(wish, from));
        reasons.addAll(overlap(wish, from, own));
        reasons.addAll(secondment(wish, from, unit.get(), own));
        return reasons;
    }

    static List<Refusal> basis(String basis) {
        if (basis.isBlank()) return List.of(Refusal.of("identity.post.no-basis").on("basis"));
        return basis.length() > BASIS_MAX
                ? List.of(Refusal.of("identity.post.long-basis", BASIS_MAX).on("basis"))
                : List.of();
    }

    private List<Refusal> days(Appointing wish, LocalDate from, Unit unit, LocalDate today) {
        var last = wish.lastDay();
        if (from.isBefore(today.minusDays(DAYS_BACK_MAX)))
            return List.of(Refusal.of("identity.post.too-early", DAYS_BACK_MAX).on("firstDay"));
        if (from.isAfter(today.plusYears(YEARS_AHEAD_MAX)))
            return List.of(Refusal.of("identity.post.too-late", YEARS_AHEAD_MAX).on("firstDay"));
        if (last != null && last.isBefore(from))
            return List.of(Refusal.of("identity.post.ends-before").on("lastDay"));
        var lives = agencies.units(unit.agency(), from).stream()
                .anyMatch(it -> it.code().equals(unit.code()));
        return lives
                ? List.of()
                : List.of(Refusal.of("identity.post.no-unit-then", unit.name(), Words.day(from))
                        .on("unit"));
    }

    /** Who signs for the agency signs as its chief or as a deputy; it has one chief at a time. */
    private List<Refusal> title(Appointing wish, LocalDate from) {
        var position = wish.position();
        if (position.title().length() > TITLE_MAX)
            return List.of(Refusal.of("identity.post.long-title", TITLE_MAX).on("title"));
        var rank = rank(position.rank());
        if (rank.isEmpty())
            return wish.role().equals(SIGNS) || !position.rank().isEmpty()
                    ? List.of(Refusal.of("identity.post.no-rank").on("rank"))
                    : List.of();
        if (position.title().isBlank())
            return List.of(Refusal.of("identity.post.no-title").on("title"));
        if (rank.get() != HeldPost.Rank.HEAD) return List.of();
        return table.in(wish.unit(), wish.role()).stream()
                .filter(it -> it.title() != null && it.title().rank() == HeldPost.Rank.HEAD)
                .filter(it -> !it.username().equals(wish.username()) && it.overlaps(from, end(wish)))
                .map(it -> Refusal.of("identity.post.second-head", it.name()).on("rank"))
                .toList();
    }

    static Optional<HeldPost.Rank> rank(String typed) {
        return Arrays.stream(HeldPost.Rank.values())
                .filter(it -> it.name().equals(typed))
                .findFirst();
    }

    private static List<Refusal> overlap(Appointing wish, LocalDate from, List<HeldPost> own) {
        return own.stream()
                .filter(it -> it.post().unit().equals(wish.unit())
                        && it.post().role().equals(wish.role())
                        && it.overlaps(from, end(wish)))
                .limit(1)
                .map(it -> overlaps(it).on("firstDay"))
                .toList();
    }

    private static Refusal overlaps(HeldPost held) {
        var last = held.lastDay();
        var from = Words.day(held.post().validFrom());
        return last == null
                ? Refusal.of("identity.post.overlaps-open", from)
                : Refusal.of("identity.post.overlaps", from, Words.day(last));
    }

    /** Another agency's officer comes to a desk for a time, and keeps the post at home (NĐ 61/2018 Art. 11). */
    private List<Refusal> secondment(Appointing wish, LocalDate from, Unit unit, List<HeldPost> own) {
        var home = wish.position().secondedFrom();
        if (home.isEmpty()) return List.of();
        if (unit.kind() != UnitKind.DESK)
            return List.of(Refusal.of("identity.post.seconded-to-desk").on("unit"));
        if (wish.lastDay() == null)
            return List.of(Refusal.of("identity.post.seconded-until").on("lastDay"));
        var known = !home.equals(unit.agency().value())
                && agencies.all(from).stream().anyMatch(it -> it.code().value().equals(home));
        var comes = own.stream()
                .anyMatch(it ->
                        it.post().agency().equals(home) && it.secondedFrom() == null && it.covers(from, end(wish)));
        return known && comes
                ? List.of()
                : List.of(Refusal.of("identity.post.not-of-home").on("secondedFrom"));
    }

    /** The first day on which it is no longer held. */
    static @Nullable LocalDate end(Appointing wish) {
        var last = wish.lastDay();
        return last == null ? null : last.plusDays(1);
    }
}
