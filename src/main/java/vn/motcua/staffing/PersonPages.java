package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.HeldPost;
import vn.motcua.identity.Posts;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Once;

/** Makes an officer's page for the administrator: posts in time, what is in hand, what may be done. */
@Component
class PersonPages {

    private final Staff staff;
    private final Posts posts;
    private final Accounts accounts;
    private final HeldQuery held;
    private final PeopleQuery people;
    private final PlaceNames names;
    private final Agencies agencies;
    private final Catalogue catalogue;
    private final LegalClock clock;

    PersonPages(
            Staff staff,
            Posts posts,
            Accounts accounts,
            HeldQuery held,
            PeopleQuery people,
            PlaceNames names,
            Agencies agencies,
            Catalogue catalogue,
            LegalClock clock) {
        this.staff = staff;
        this.posts = posts;
        this.accounts = accounts;
        this.held = held;
        this.people = people;
        this.names = names;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** {@code place}: the unit with its agency; {@code mayEnd}: it is this administrator's and not over. */
    record Line(
            HeldPost held,
            String role,
            String place,
            @Nullable String home,
            Who who,
            boolean mayEnd) {}

    /** By name, who gave the post and who ended it. */
    record Who(@Nullable String gave, @Nullable String ended) {}

    record Step(String code, String name) {}

    /** What is in the officer's hands; {@code more}: than is shown. */
    record Hands(List<Step> steps, boolean more, int notices) {
        boolean isEmpty() {
            return steps.isEmpty() && notices == 0;
        }
    }

    record Choices(List<Choice> units, List<Choice> roles, List<Choice> homes, List<Choice> heirs) {}

    /** What was typed and refused; {@code code}: one just made, shown this once. */
    record Attempt(
            PostForm post,
            LeavingForm leaving,
            List<Refusal> problems,
            @Nullable String code) {
        static final Attempt NONE = new Attempt(PostForm.EMPTY, LeavingForm.EMPTY, List.of(), null);
    }

    record Page(
            Account account,
            boolean closed,
            List<Line> posts,
            Hands hands,
            Choices choices,
            Attempt attempt,
            LocalDate today,
            String onceKey) {

        List<Refusal> problems() {
            return attempt.problems();
        }
    }

    Page page(String username, Attempt attempt, Actor by) {
        var own = staff.postsOf(username, by);
        var realm = posts.realm(by, Posts.ADMIN);
        var today = clock.today();
        return new Page(
                accounts.find(username).orElseThrow(),
                accounts.isClosed(username),
                own.stream().map(it -> line(it, realm, today)).toList(),
                hands(username),
                choices(own, realm, today),
                attempt,
                today,
                Once.newKey());
    }

    private Line line(HeldPost it, List<String> realm, LocalDate today) {
        var mayEnd = it.isOpenAfter(today) && realm.contains(it.post().agency());
        var home = it.secondedFrom();
        return new Line(
                it,
                roleName(it.post().role()),
                names.full(it.post().unit(), today),
                home == null ? null : names.agency(home, today),
                new Who(name(it.given()), name(it.ended())),
                mayEnd);
    }

    private @Nullable String name(HeldPost.@Nullable Entry entry) {
        return entry == null
                ? null
                : accounts.find(entry.by()).map(Account::name).orElse(entry.by());
    }

    private String roleName(String role) {
        return accounts.roleNames().getOrDefault(role, role);
    }

    private Hands hands(String username) {
        var steps = held.steps(username);
        var shown = steps.stream()
                .limit(HeldQuery.SHOWN_MAX)
                .map(it -> new Step(
                        it.code(),
                        catalogue
                                .version(it.procedure())
                                .route()
                                .step(it.step())
                                .name()))
                .toList();
        return new Hands(shown, steps.size() > shown.size(), held.unreadNotices(username));
    }

    private Choices choices(List<HeldPost> own, List<String> realm, LocalDate today) {
        var roles = new ArrayList<Choice>();
        accounts.roleNames().forEach((code, name) -> roles.add(new Choice(code, name)));
        var units = realm.stream()
                .flatMap(it -> agencies.units(new AgencyCode(it), today).stream())
                .map(it -> new Choice(it.code(), names.agency(it.agency().value(), today) + ": " + it.name()))
                .toList();
        var homes = own.stream()
                .filter(it -> it.isOpenAfter(today) && it.secondedFrom() == null)
                .map(it -> it.post().agency())
                .distinct()
                .map(it -> new Choice(it, names.agency(it, today)))
                .toList();
        return new Choices(units, roles, homes, heirs(own, today));
    }

    /** Colleagues who hold one of the officer's posts today. */
    private List<Choice> heirs(List<HeldPost> own, LocalDate today) {
        var mine = own.stream().filter(it -> it.isHeldOn(today)).toList();
        var heirs = new LinkedHashMap<String, Choice>();
        people.at(mine.stream().map(it -> it.post().agency()).distinct().toList(), today).stream()
                .filter(it -> mine.stream()
                        .anyMatch(held -> !held.username().equals(it.username())
                                && held.post().unit().equals(it.unit())
                                && held.post().role().equals(it.role())))
                .forEach(it -> heirs.putIfAbsent(
                        it.username(), new Choice(it.username(), it.name() + ", " + names.unit(it.unit()))));
        return List.copyOf(heirs.values());
    }
}
