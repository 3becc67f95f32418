package vn.motcua.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Corrections;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Fact;
import vn.motcua.dossier.Holds;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.Words;

/** Puts right the people and the papers of a dossier in one act. */
@Component
class Correcting {

    private final Holds holds;
    private final Corrections corrections;
    private final Documents documents;

    Correcting(Holds holds, Corrections corrections, Documents documents) {
        this.holds = holds;
        this.corrections = corrections;
        this.documents = documents;
    }

    @Transactional
    public Decision<DossierCode> correct(DossierCard card, CorrectionForm form, Actor by) {
        var faults = new ArrayList<Refusal>();
        var right = form.right(card);
        var lines = documents.of(card.code());
        var papers = form.papers(lines, faults);
        if (!faults.isEmpty()) return new Refused<>(faults);
        return holds.holdAtDesk(form.asked(card.code()), Permissions.CORRECT, by)
                .then(held ->
                        corrections.correct(papers.isEmpty() ? held : held.because(corrected(lines, papers)), right))
                .map(code -> {
                    documents.correct(code, papers);
                    return code;
                });
    }

    /** What the citizen may have written about a paper is personal; kinds and counts are not. */
    private static Fact corrected(List<PaperLine> lines, Map<Integer, PaperLine> papers) {
        var places = List.copyOf(papers.keySet());
        var before = places.stream().map(it -> lines.get(it - 1)).toList();
        var after = List.copyOf(papers.values());
        var words = papers.entrySet().stream()
                .map(it -> Words.t(
                        "acts.correct.paper-change",
                        it.getValue().name(),
                        words(lines.get(it.getKey() - 1)),
                        words(it.getValue())))
                .collect(Collectors.joining("; "));
        var body = Map.<String, Object>of("before", Documents.inOneLine(before), "after", Documents.inOneLine(after));
        return new Fact("documents.corrected", body, Map.of("papers", words));
    }

    private static String words(PaperLine line) {
        return Words.t("documents.kind." + line.kind()) + " × " + line.count();
    }
}
