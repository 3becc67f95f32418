package vn.motcua.staffing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Posts;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Once;
import vn.motcua.platform.Spelling;

/** Makes the page of rotations: who reaches the term in a post when, what is planned, and the form to plan it. */
@Component
class RotationPages {

    static final String VIEW = "VACANCY_VIEW";
    static final int ROWS = 50;
    private static final int MONTHS_AHEAD = 12;

    private final RotationTable table;
    private final RotationTerms terms;
    private final Successors successors;
    private final Accounts accounts;
    private final Posts posts;
    private final PlaceNames names;
    private final LegalClock clock;

    RotationPages(
            RotationTable table,
            RotationTerms terms,
            Successors successors,
            Accounts accounts,
            Posts posts,
            PlaceNames names,
            LegalClock clock) {
        this.table = table;
        this.terms = terms;
        this.successors = successors;
        this.accounts = accounts;
        this.posts = posts;
        this.names = names;
        this.clock = clock;
    }

    enum When {
        PAST("tag-late"),
        SOON("tag-soon"),
        LATER("tag-quiet");

        private final String css;

        When(String css) {
            this.css = css;
        }

        String css() {
            return css;
        }
    }

    /** {@code mine}: this officer plans it. */
    record Line(RotationTable.Row row, String role, String place, RotationTerms.Term term, When when, boolean mine) {

        LocalDate reached() {
            return term.reached(row.since());
        }

        RotationForm.Post key() {
            return RotationForm.Post.of(row);
        }
    }

    /**
     * {@code all}: also whose term is far off; {@code from}: after how many lines the page begins; {@code sought}: a
     * name or place of those listed; {@code whom}: a name of who may come after.
     */
    record Asked(boolean all, int from, String sought, String whom) {

        static final Asked FIRST = new Asked(false, 0, "", "");

        boolean finds(Line it) {
            return Spelling.plain(it.row().name() + " " + it.place()).contains(Spelling.plain(sought));
        }

        String address() {
            return RotationScreen.HERE + "?all=" + all + "&from=" + from + "&q="
                    + URLEncoder.encode(sought, StandardCharsets.UTF_8);
        }

        Asked next() {
            return new Asked(all, from + ROWS, sought, whom);
        }
    }

    record Page(
            List<Line> lines,
            Asked asked,
            @Nullable String next,
            List<Choice> choices,
            List<Choice> successors,
            RotationForm typed,
            List<Refusal> problems,
            String onceKey) {}

    Page page(Actor me, Asked asked, RotationForm typed, List<Refusal> problems) {
        var today = clock.today();
        var post = RotationForm.Post.parse(typed.post());
        var realm = posts.realm(me, Posts.ADMIN);
        var agencies = new TreeSet<>(me.agenciesWhere(VIEW));
        agencies.addAll(realm);
        var lines = lines(List.copyOf(agencies), realm, today);
        var listed = lines.stream()
                .filter(it -> asked.all() || it.when() != When.LATER || it.row().plan() != null)
                .filter(asked::finds)
                .skip(Math.max(asked.from(), 0))
                .limit(ROWS + 1L)
                .toList();
        return new Page(
                listed.stream().limit(ROWS).toList(),
                asked,
                listed.size() > ROWS ? asked.next().address() : null,
                chosen(lines, post),
                successors.of(post, asked.whom(), realm, today),
                typed,
                problems,
                Once.newKey());
    }

    private List<Line> lines(List<String> agencies, List<String> realm, LocalDate today) {
        var lines = new ArrayList<Line>();
        for (var it : table.of(agencies, today))
            terms.of(it.role(), today)
                    .ifPresent(term -> lines.add(new Line(
                            it,
                            accounts.roleNames().getOrDefault(it.role(), it.role()),
                            names.full(it.unit(), today),
                            term,
                            when(term.reached(it.since()), today),
                            realm.contains(it.agency()))));
        lines.sort(Comparator.comparing(Line::reached));
        return lines;
    }

    private static When when(LocalDate reached, LocalDate today) {
        if (!reached.isAfter(today)) return When.PAST;
        return reached.isAfter(today.plusMonths(MONTHS_AHEAD)) ? When.LATER : When.SOON;
    }

    /** The post that was chosen in the list; one that is not this officer's to plan is no choice. */
    private static List<Choice> chosen(List<Line> lines, RotationForm.Post post) {
        return lines.stream()
                .filter(it -> it.mine() && it.key().equals(post))
                .map(it -> new Choice(it.key().toString(), it.row().name() + ", " + it.role() + ", " + it.place()))
                .toList();
    }
}
