package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who goes on with a dossier in the requester's place, because of what, and the paper that proves it. {@code null}: not
 * said yet; {@link Replacements} refuses that.
 */
public record Successor(Person person, @Nullable Ground ground, Proof proof) {

    /** Why the requester no longer is (land law knows both; R26). */
    public enum Ground {
        DEATH,
        TRANSFER;

        /** The papers that can prove it; a court may decide either. */
        public List<Paper> papers() {
            return switch (this) {
                case DEATH -> List.of(Paper.DEATH_CERTIFICATE, Paper.INHERITANCE, Paper.COURT_DECISION);
                case TRANSFER -> List.of(Paper.CONTRACT, Paper.REORGANISATION, Paper.COURT_DECISION);
            };
        }
    }

    /** What such a change is proved with. */
    public enum Paper {
        DEATH_CERTIFICATE,
        INHERITANCE,
        CONTRACT,
        COURT_DECISION,
        REORGANISATION
    }

    public record Proof(
            @Nullable Paper paper, String number, @Nullable LocalDate date) {}
}
