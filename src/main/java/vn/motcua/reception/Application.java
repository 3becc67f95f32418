package vn.motcua.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Acceptance;

/** What the counter receives at once: the acceptance, the papers, and the fee taken or the reason for taking none. */
public record Application(Acceptance acceptance, List<PaperLine> papers, FeeTaken fee) {

    public Application {
        papers = List.copyOf(papers);
    }

    /** Pages and copies matter only to certified copies; {@code exemption} is the reason when nothing is taken. */
    public record FeeTaken(int pages, int copies, @Nullable String exemption) {}
}
