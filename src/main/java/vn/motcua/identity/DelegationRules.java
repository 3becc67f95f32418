package vn.motcua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.UnitKind;
import vn.motcua.platform.Words;

/**
 * What must hold for a right to sign: the agency has a chief; ký thay is for deputies of the chief or of a unit's head,
 * thừa lệnh and thừa ủy quyền for heads of its units, the latter for a time and for certain papers.
 */
@Component
class DelegationRules {

    private static final String SIGNS = "APPROVER";
    private static final List<String> HEADS = List.of("DESK_HEAD", "DIVISION_HEAD", "OFFICE_LEADER");

    private final DelegationTable table;
    private final PostTable posts;
    private final AccountTable accounts;
    private final Agencies agencies;

    DelegationRules(DelegationTable table, PostTable posts, AccountTable accounts, Agencies agencies) {
        this.table = table;
        this.posts = posts;
        this.accounts = accounts;
        this.agencies = agencies;
    }

    Decision<Delegation> check(Delegations.Wish wish, Actor by, LocalDate today, Instant now) {
        var reasons = new ArrayList<>(form(wish, today));
        var first = wish.days().first();
        var form = form(wish.form()).orElse(null);
        if (first == null || form == null || !reasons.isEmpty()) return new Refused<>(reasons);
        var held = posts.of(wish.delegate());
        var chief = form == SigningForm.KT ? principal(wish, held, first) : chief(wish.agency(), first);
        if (chief == null || chief.title() == null)
            return Decision.refused(
                    Refusal.of("identity.delegation.no-chief", Words.day(first)).on("who"));
        var delegate = accounts.find(wish.delegate()).filter(AccountTable.Row::isOpen);
        if (delegate.isEmpty() || !isFit(form, wish, chief, held, first))
            return Decision.refused(
                    Refusal.of("identity.delegation.not-fit." + form).on("who"));
        var made = new Delegation(
                0,
                form,
                new Delegation.Place(wish.agency(), chief.post().unit()),
                new Account(chief.username(), chief.name()),
                delegate.get().account(),
                new Delegation.Titles(chief.title().words(), wish.title().strip()),
                new Delegation.Scope(wish.papers(), wish.field(), wish.procedure()),
                new Delegation.Term(first, wish.days().last(), wish.basis().strip()),
                new Delegation.Entered(by.username(), now, null));
        return twice(made).<Decision<Delegation>>map(Decision::refused).orElseGet(() -> Decision.granted(made));
    }

    private static Optional<SigningForm> form(String typed) {
        return Arrays.stream(SigningForm.values())
                .filter(it -> it.name().equals(typed))
                .findFirst();
    }

    private static List<Refusal> form(Delegations.Wish wish, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        var days = wish.days();
        if (form(wish.form()).isEmpty())
            reasons.add(Refusal.of("identity.delegation.form").on("form"));
        if (days.first() == null) reasons.add(Refusal.of("identity.post.no-day").on("firstDay"));
        if (days.badLast()) reasons.add(Refusal.of("identity.post.no-day").on("lastDay"));
        if (days.first() != null && days.first().isBefore(today))
            reasons.add(Refusal.of("identity.absence.past", Words.day(today)).on("firstDay"));
        if (days.first() != null && days.last() != null && days.last().isBefore(days.first()))
            reasons.add(Refusal.of("identity.post.ends-before").on("lastDay"));
        if (wish.title().isBlank())
            reasons.add(Refusal.of("identity.post.no-title").on("title"));
        if (wish.title().length() > PostRules.TITLE_MAX)
            reasons.add(
                    Refusal.of("identity.post.long-title", PostRules.TITLE_MAX).on("title"));
        if (wish.papers().isEmpty())
            reasons.add(Refusal.of("identity.delegation.papers").on("papers"));
        if (wish.form().equals(SigningForm.TUQ.name()) && days.last() == null && !days.badLast())
            reasons.add(Refusal.of("identity.delegation.until").on("lastDay"));
        reasons.addAll(PostRules.basis(wish.basis()));
        return reasons;
    }

    /** Whose deputy that is: the head of a unit, or the chief of the agency. */
    private @Nullable HeldPost principal(Delegations.Wish wish, List<HeldPost> held, LocalDate on) {
        return held.stream()
                .filter(it ->
                        it.post().agency().equals(wish.agency()) && isRank(it, HeldPost.Rank.DEPUTY) && it.isHeldOn(on))
                .flatMap(it -> posts.in(it.post().unit(), it.post().role()).stream())
                .filter(it -> isRank(it, HeldPost.Rank.HEAD) && it.isHeldOn(on))
                .findFirst()
                .orElseGet(() -> chief(wish.agency(), on));
    }

    private @Nullable HeldPost chief(String agency, LocalDate on) {
        return agencies.units(new AgencyCode(agency), on).stream()
                .filter(it -> it.kind() == UnitKind.LEADERS)
                .flatMap(it -> posts.in(it.code(), SIGNS).stream())
                .filter(it -> isRank(it, HeldPost.Rank.HEAD) && it.isHeldOn(on))
                .findFirst()
                .orElse(null);
    }

    private static boolean isRank(HeldPost held, HeldPost.Rank rank) {
        var title = held.title();
        return title != null && title.rank() == rank;
    }

    private static boolean isFit(
            SigningForm form, Delegations.Wish wish, HeldPost chief, List<HeldPost> held, LocalDate first) {
        var last = wish.days().last();
        var end = last == null ? null : last.plusDays(1);
        return held.stream()
                .filter(it -> it.isHeldOn(first) && (end == null || it.covers(first, end)))
                .anyMatch(it -> switch (form) {
                    case KT -> it.post().unit().equals(chief.post().unit()) && isRank(it, HeldPost.Rank.DEPUTY);
                    case TL, TUQ ->
                        it.post().agency().equals(wish.agency())
                                && HEADS.contains(it.post().role());
                });
    }

    /** The same right is not given twice for one day. */
    private Optional<Refusal> twice(Delegation made) {
        return table.to(made.delegate().username(), made.place().agency()).stream()
                .filter(it -> it.form() == made.form() && it.scope().equals(made.scope()))
                .filter(it ->
                        it.term().overlaps(made.term().first(), made.term().last()))
                .findFirst()
                .map(it -> Refusal.of(
                                "identity.delegation.twice", Words.day(it.term().first()))
                        .on("firstDay"));
    }
}
