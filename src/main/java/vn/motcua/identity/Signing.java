package vn.motcua.identity;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.UnitKind;
import vn.motcua.platform.Words;

/**
 * Whether an officer may sign a paper, and what then stands above the name. A chief signs in their own right, for a
 * committee on its behalf (TM.), and the head of a division what the route has signed there; everybody else needs a
 * delegation that covers the paper on that day.
 */
@Service
public class Signing {

    /** A right that no role gives: of who passes on what was signed in another system, by the rules of that one. */
    public static final String ELSEWHERE = "SIGNED_ELSEWHERE";

    private final SigningQuery query;
    private final Agencies agencies;

    Signing(SigningQuery query, Agencies agencies) {
        this.query = query;
        this.agencies = agencies;
    }

    /** The lines of a signature, above the name; empty where nobody has written down who is chief. */
    public record Block(List<String> lines) {

        static final Block PLAIN = new Block(List.of());
        private static final String BREAK = "\n";

        public Block {
            lines = List.copyOf(lines);
        }

        /** As it is kept; null for none. */
        public @Nullable String text() {
            return lines.isEmpty() ? null : String.join(BREAK, lines);
        }

        public static Block parse(@Nullable String kept) {
            return kept == null ? PLAIN : new Block(List.of(kept.split(BREAK)));
        }
    }

    public Decision<Block> of(Actor by, SignedPaper paper) {
        if (by.mayAt(ELSEWHERE, paper.agency())) return Decision.granted(Block.PLAIN);
        var rights = query.of(by.username(), paper);
        var posts = rights.stream().filter(it -> it.form() == null).toList();
        for (var post : posts) {
            if (post.rank() == null) return Decision.granted(Block.PLAIN);
            if (post.rank() == HeldPost.Rank.HEAD)
                return Decision.granted(block(paper, isOfLeaders(post.unit()), String.valueOf(post.title())));
        }
        return rights.stream()
                .filter(it -> it.form() != null && it.scope().covers(paper))
                .filter(it -> isOfLeaders(it.unit()) || isIn(it.unit(), paper.seat()))
                .map(it -> block(paper, it))
                .findFirst()
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.of(
                        "identity.sign.no-delegation",
                        by.name(),
                        Words.t("identity.paper." + paper.kind()),
                        Words.day(paper.day()))));
    }

    private boolean isOfLeaders(String unit) {
        return agencies.unit(unit).map(it -> it.kind() == UnitKind.LEADERS).orElse(false);
    }

    private static boolean isIn(String unit, SignedPaper.@Nullable Seat seat) {
        return seat != null && seat.unit().equals(unit);
    }

    /** A deputy signs on behalf of a committee, too; by order or authority one signs for its chief. */
    private Block block(SignedPaper paper, SigningQuery.Right right) {
        var forWhom = right.form() + ". " + right.principal();
        return block(
                paper,
                right.form() == SigningForm.KT && isOfLeaders(right.unit()),
                forWhom,
                String.valueOf(right.title()));
    }

    private Block block(SignedPaper paper, boolean onBehalf, String... lines) {
        var agency = agencies.get(new AgencyCode(paper.agency()), paper.day());
        var committee = agency.level() != AgencyLevel.VERTICAL && agency.name().startsWith("UBND");
        var behalf = onBehalf && committee
                ? Stream.of("TM. " + agency.name().replaceFirst("^UBND", "Ủy ban nhân dân"))
                : Stream.<String>empty();
        return new Block(Stream.concat(behalf, Stream.of(lines)).toList());
    }
}
