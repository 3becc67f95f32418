package vn.motcua.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom, as an officer writes it. {@code to}: agencies and units by code; {@code outside}: bodies
 * without accounts; {@code papers}: components; {@code days}: none for the usual; {@code beyondDue}: also when the
 * answer is due after the dossier.
 */
public record Asking(
        String question,
        List<String> papers,
        List<String> to,
        List<Outside> outside,
        @Nullable String days,
        boolean required,
        boolean beyondDue) {

    public Asking {
        papers = List.copyOf(papers);
        to = List.copyOf(to);
        outside = List.copyOf(outside);
    }

    /** {@code field}: where it stands in what was sent. */
    public record Outside(String field, String name, String email) {}
}
