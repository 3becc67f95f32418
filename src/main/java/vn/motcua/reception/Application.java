package vn.motcua.reception;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Acceptance;

/**
 * What the counter receives at once: the acceptance, the papers, the fee taken or exempted ({@code null}: taken later,
 * from the dossier's page), the answers of the procedure's own form, kept as they came, and the reference of what the
 * desk told before was missing, if it did.
 */
public record Application(
        Acceptance acceptance,
        List<PaperLine> papers,
        @Nullable FeeTaken fee,
        Map<String, Object> data,
        @Nullable String guidance) {

    public Application {
        papers = List.copyOf(papers);
    }

    public Application(Acceptance acceptance, List<PaperLine> papers, @Nullable FeeTaken fee) {
        this(acceptance, papers, fee, Map.of(), null);
    }

    /** Of a matter that lies there; none: at the desk's own place. */
    Application at(@Nullable String place) {
        var named = place == null || place.isBlank() ? null : place.strip();
        return new Application(acceptance.at(named), papers, fee, data, guidance);
    }

    Application guidedBy(@Nullable String reference) {
        var named = reference == null || reference.isBlank() ? null : reference.strip();
        return new Application(acceptance, papers, fee, data, named);
    }

    /** Pages and copies matter only to certified copies; {@code exemption} is the reason when nothing is taken. */
    public record FeeTaken(int pages, int copies, @Nullable String exemption) {}
}
