package vn.motcua.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Posts;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;

/** Plans of who leaves a post when, and who comes after. A plan gives and ends nothing: that is decided on its day. */
@Service
class Rotations {

    private static final int BASIS_MAX = 200;
    private static final int YEARS_AHEAD_MAX = 10;

    private final RotationTable table;
    private final Posts posts;
    private final Accounts accounts;
    private final LegalClock clock;

    Rotations(RotationTable table, Posts posts, Accounts accounts, LegalClock clock) {
        this.table = table;
        this.posts = posts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What was planned for that post before is replaced. */
    @Transactional
    public Decision<String> plan(RotationForm.Wish wish, Actor by) {
        if (held(wish.post(), by).isEmpty())
            return Decision.refused(Refusal.of("staffing.rotation.post").on("post"));
        var reasons = faults(wish);
        var on = wish.on();
        if (on == null || !reasons.isEmpty()) return new Refused<>(reasons);
        table.plan(wish, on, by.username(), clock.instant());
        return Decision.granted(wish.post().username());
    }

    @Transactional
    public void drop(RotationForm.Post post, Actor by) {
        if (held(post, by).isEmpty()) throw new NotFound();
        table.drop(post);
    }

    private List<Refusal> faults(RotationForm.Wish wish) {
        var reasons = new ArrayList<Refusal>();
        var on = wish.on();
        var today = clock.today();
        if (on == null) reasons.add(Refusal.of("identity.post.no-day").on("plannedOn"));
        if (on != null && (on.isBefore(today) || on.isAfter(today.plusYears(YEARS_AHEAD_MAX))))
            reasons.add(Refusal.of("staffing.rotation.day", YEARS_AHEAD_MAX).on("plannedOn"));
        var successor = wish.successor();
        if (!successor.isEmpty()
                && (successor.equals(wish.post().username())
                        || accounts.find(successor).isEmpty()
                        || accounts.isClosed(successor)))
            reasons.add(Refusal.of("staffing.rotation.no-successor").on("successor"));
        if (wish.basis().isEmpty() || wish.basis().length() > BASIS_MAX)
            reasons.add(Refusal.of("staffing.rotation.no-basis", BASIS_MAX).on("basis"));
        return reasons;
    }

    /** A post of today that this administrator disposes of. */
    private Optional<RotationTable.Row> held(RotationForm.Post post, Actor by) {
        return table.of(posts.realm(by, Posts.ADMIN), clock.today()).stream()
                .filter(it -> RotationForm.Post.of(it).equals(post))
                .findFirst();
    }
}
