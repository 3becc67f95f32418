package vn.motcua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The right of one officer to sign for another, for certain papers, fields or procedures, from day to day. */
public record Delegation(
        long id,
        SigningForm form,
        Place place,
        Account delegator,
        Account delegate,
        Titles titles,
        Scope scope,
        Term term,
        Entered entered) {

    /** {@code unit}: the leaders' unit in whose place it is signed. */
    public record Place(String agency, String unit) {}

    /** What stands in the block: the chief's title and the signer's own. */
    public record Titles(String principal, String own) {}

    /** {@code field} and {@code procedure}: the only one; null: all. */
    public record Scope(
            Set<SignedPaper.Kind> papers,
            @Nullable String field,
            @Nullable String procedure) {

        public Scope {
            papers = Set.copyOf(papers);
        }

        public boolean covers(SignedPaper paper) {
            return papers.contains(paper.kind())
                    && (field == null || field.equals(paper.field()))
                    && (procedure == null || procedure.equals(paper.procedure()));
        }
    }

    /** {@code last}: inclusive; null: until it is ended. */
    public record Term(LocalDate first, @Nullable LocalDate last, String basis) {

        public boolean holds(LocalDate day) {
            return !day.isBefore(first) && (last == null || !day.isAfter(last));
        }

        boolean overlaps(LocalDate from, @Nullable LocalDate to) {
            var none = last != null && last.isBefore(first);
            return !none && (last == null || !last.isBefore(from)) && (to == null || !to.isBefore(first));
        }
    }

    public record Entered(String by, Instant at, @Nullable String endedBy) {}
}
