package vn.motcua.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Absence.Days;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Words;

/** What must hold for an absence: there is a deputy of the same agency who is there all the time. */
@Component
class AbsenceRules {

    static final int REASON_MAX = 200;
    private static final int DAYS_MAX = 366;
    private static final int DAYS_AHEAD_MAX = 366;

    private final AbsenceTable table;

    AbsenceRules(AbsenceTable table) {
        this.table = table;
    }

    List<Refusal> against(Absences.Wish wish, List<HeldPost> own, List<HeldPost> deputys, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        var first = wish.firstDay();
        var last = wish.lastDay();
        if (first == null) reasons.add(Refusal.of("identity.post.no-day").on("firstDay"));
        if (last == null) reasons.add(Refusal.of("identity.post.no-day").on("lastDay"));
        if (wish.reason().isBlank() || wish.reason().length() > REASON_MAX)
            reasons.add(Refusal.of("identity.absence.reason", REASON_MAX).on("reason"));
        if (wish.deputy().equals(wish.username()))
            reasons.add(Refusal.of("identity.absence.self").on("deputy"));
        if (first == null || last == null) return reasons;
        reasons.addAll(days(first, last, today));
        if (!reasons.isEmpty()) return reasons;
        var days = new Days(first, last);
        reasons.addAll(posts(wish, days, own, deputys));
        reasons.addAll(others(wish, days));
        return reasons;
    }

    private static List<Refusal> days(LocalDate first, LocalDate last, LocalDate today) {
        if (last.isBefore(first))
            return List.of(Refusal.of("identity.post.ends-before").on("lastDay"));
        if (first.isBefore(today))
            return List.of(Refusal.of("identity.absence.past", Words.day(today)).on("firstDay"));
        return first.isAfter(today.plusDays(DAYS_AHEAD_MAX)) || last.isAfter(first.plusDays(DAYS_MAX))
                ? List.of(Refusal.of("identity.absence.too-long", DAYS_MAX).on("lastDay"))
                : List.of();
    }

    private static List<Refusal> posts(Absences.Wish wish, Days days, List<HeldPost> own, List<HeldPost> deputys) {
        if (own.stream().noneMatch(it -> isAt(it, wish.agency()) && it.isOpenAfter(days.first())))
            return List.of(Refusal.of("identity.absence.no-post").on("agency"));
        var there = deputys.stream().filter(it -> isAt(it, wish.agency())).toList();
        for (var day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
            var on = day;
            if (there.stream().noneMatch(it -> it.isHeldOn(on)))
                return List.of(Refusal.of("identity.absence.deputy-no-post", wish.deputy(), Words.day(on))
                        .on("deputy"));
        }
        return List.of();
    }

    private static boolean isAt(HeldPost held, String agency) {
        return held.post().isOfAPerson() && held.post().agency().equals(agency);
    }

    /** Nobody is away twice, nobody stands in while away, and nobody goes away while standing in. */
    private List<Refusal> others(Absences.Wish wish, Days days) {
        var reasons = new ArrayList<Refusal>();
        for (var it : table.about(List.of(wish.username(), wish.deputy()), days.first())) {
            if (!it.days().overlaps(days)) continue;
            var absent = it.officer().username();
            if (absent.equals(wish.username()) && it.agency().equals(wish.agency()))
                reasons.add(said("identity.absence.twice", it, "firstDay"));
            if (absent.equals(wish.deputy())) reasons.add(said("identity.absence.deputy-away", it, "deputy"));
            if (it.deputy().username().equals(wish.username()))
                reasons.add(said("identity.absence.stands-in", it, "firstDay"));
        }
        return reasons;
    }

    private static Refusal said(String key, Absence it, String field) {
        return Refusal.of(
                        key,
                        it.officer().name(),
                        Words.day(it.days().first()),
                        Words.day(it.days().last()))
                .on(field);
    }
}
