package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.FirstSignIn;
import vn.motcua.identity.HeldPost;
import vn.motcua.identity.People;
import vn.motcua.identity.Posts;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.route.HeldSteps;
import vn.motcua.watch.Notices;

/** Officers come and go: whoever leaves hands over in the same act, and no post is left with nobody. */
@Service
class Staff {

    private static final int NAME_MAX = 100;

    private final Posts posts;
    private final People people;
    private final Accounts accounts;
    private final FirstSignIn first;
    private final HeldSteps steps;
    private final HeldQuery held;
    private final Notices notices;
    private final LegalClock clock;

    Staff(
            Posts posts,
            People people,
            Accounts accounts,
            FirstSignIn first,
            HeldSteps steps,
            HeldQuery held,
            Notices notices,
            LegalClock clock) {
        this.posts = posts;
        this.people = people;
        this.accounts = accounts;
        this.first = first;
        this.steps = steps;
        this.held = held;
        this.notices = notices;
        this.clock = clock;
    }

    /** The posts of somebody this administrator looks after; of others there is nothing to see. */
    List<HeldPost> postsOf(String username, Actor by) {
        var all = posts.of(username);
        if (accounts.find(username).isEmpty() || !posts.isWithin(all, posts.realm(by, Posts.ADMIN)))
            throw new NotFound();
        return all;
    }

    /** A new account without a post or a password: the code with which its officer sets one. */
    @Transactional
    public Decision<String> enrol(String username, String name) {
        if (!username.matches("[a-z0-9][a-z0-9.-]{1,39}"))
            return Decision.refused(Refusal.of("staffing.account.username").on("username"));
        if (name.isBlank() || name.strip().length() > NAME_MAX)
            return Decision.refused(
                    Refusal.of("staffing.account.name", NAME_MAX).on("name"));
        return people.enrol(new Account(username, name.strip()), null)
                ? Decision.granted(first.code(username))
                : Decision.refused(
                        Refusal.of("staffing.account.taken", username).on("username"));
    }

    @Transactional
    public Decision<String> newCode(String username, Actor by) {
        postsOf(username, by);
        if (accounts.isClosed(username)) return Decision.refused(Refusal.of("staffing.account.closed"));
        return Decision.granted(first.code(username));
    }

    /** {@code release}: what becomes of what the officer holds in that post, where it ends at once. */
    @Transactional
    public Decision<String> end(Posts.Key key, @Nullable LocalDate lastDay, String basis, Release release, Actor by) {
        posts.begin();
        var post = new HeldSteps.Post(key.unit(), key.role());
        var atOnce = lastDay != null && lastDay.isBefore(clock.today());
        var count = atOnce ? held.steps(key.username(), key.unit(), key.role()) : 0;
        if (count > 0 && !release.isSaid())
            return Decision.refused(Refusal.of("staffing.end.holds", count).on("to"));
        var heir = heir(release, List.of(post), key.username());
        if (heir instanceof Refused<HeldSteps.Heir>(var reasons)) return new Refused<>(reasons);
        return heir.then(to -> posts.end(key, lastDay, basis, by).map(ended -> {
            if (count > 0) steps.pass(key.username(), List.of(post), to, basis, by);
            return ended;
        }));
    }

    /** All that somebody holds goes to a colleague where the colleague holds the same post, else back to the post. */
    @Transactional
    public Decision<String> handOver(String username, Release release, String reason, Actor by) {
        posts.begin();
        var own = postsOf(username, by);
        if (!release.isSaid())
            return Decision.refused(Refusal.of("staffing.handover.whom").on("to"));
        if (reason.isBlank() || reason.length() > NAME_MAX * 2)
            return Decision.refused(
                    Refusal.of("staffing.handover.reason", NAME_MAX * 2).on("reason"));
        var all = postsOf(own);
        return heir(release, all, username).map(to -> {
            steps.pass(username, all, to, reason.strip(), by);
            notices.pass(username, to.username());
            return username;
        });
    }

    /** The account is closed, its posts end today, and what it holds is handed over; or nothing of it happens. */
    @Transactional
    public Decision<String> close(String username, String basis, Release release, Actor by) {
        posts.begin();
        var own = postsOf(username, by);
        var realm = posts.realm(by, Posts.ADMIN);
        var open = own.stream().filter(it -> it.isOpenAfter(clock.today())).toList();
        if (open.stream().anyMatch(it -> !realm.contains(it.post().agency())))
            return Decision.refused(Refusal.of("staffing.close.elsewhere"));
        if (accounts.isClosed(username)) return Decision.refused(Refusal.of("staffing.account.closed"));
        var holds = held.steps(username).size() + held.unreadNotices(username);
        if (holds > 0 && !release.isSaid())
            return Decision.refused(Refusal.of("staffing.close.holds", holds).on("to"));
        var all = postsOf(own);
        return undone(heir(release, all, username).then(to -> {
                    steps.pass(username, all, to, basis, by);
                    notices.pass(username, to.username());
                    return endAll(open, basis, by);
                }))
                .map(_ -> {
                    people.close(username);
                    return username;
                });
    }

    private Decision<String> endAll(List<HeldPost> open, String basis, Actor by) {
        var reasons = new ArrayList<Refusal>();
        for (var it : open) {
            var last = it.lastDay();
            var key = new Posts.Key(
                    it.username(),
                    it.post().unit(),
                    it.post().role(),
                    it.post().validFrom(),
                    last == null ? "" : last.toString());
            var ended = posts.end(key, clock.today().minusDays(1), basis, by);
            if (ended instanceof Refused<String>(var why)) reasons.addAll(why);
        }
        return reasons.isEmpty() ? Decision.granted("") : new Refused<>(reasons);
    }

    /** A refused act leaves nothing behind. */
    private static <T> Decision<T> undone(Decision<T> decision) {
        if (decision instanceof Refused<T>)
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return decision;
    }

    private Decision<HeldSteps.Heir> heir(Release release, List<HeldSteps.Post> posts, String leaver) {
        if (!release.isSaid() || release.isToPost()) return Decision.granted(HeldSteps.Heir.NOBODY);
        var to = release.to();
        var today = clock.today();
        var shared = this.posts.of(to).stream()
                .filter(it -> it.isHeldOn(today))
                .map(it -> new HeldSteps.Post(it.post().unit(), it.post().role()))
                .filter(posts::contains)
                .collect(Collectors.toSet());
        return to.equals(leaver) || accounts.isClosed(to) || shared.isEmpty()
                ? Decision.refused(
                        Refusal.of("staffing.handover.no-colleague", to).on("to"))
                : Decision.granted(new HeldSteps.Heir(to, Set.copyOf(shared)));
    }

    private static List<HeldSteps.Post> postsOf(List<HeldPost> own) {
        return own.stream()
                .map(it -> new HeldSteps.Post(it.post().unit(), it.post().role()))
                .distinct()
                .toList();
    }
}
