package vn.motcua.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.SideStatus;

/**
 * How much of what was handed in is there as a file. Nothing is scanned here yet, so only what came as an electronic
 * copy is; what was only shown is not kept and not digitised (TT 03/2025/TT-VPCP Art. 5).
 */
enum Digitisation {
    NOT_REQUIRED,
    NOT_DIGITISED,
    PARTLY,
    DIGITISED;

    static Digitisation of(List<PaperLine> lines) {
        var kept = lines.stream().filter(it -> !it.shown()).toList();
        var files =
                kept.stream().filter(it -> it.kind() == PaperKind.ELECTRONIC).count();
        if (kept.isEmpty()) return NOT_REQUIRED;
        if (files == 0) return NOT_DIGITISED;
        return files == kept.size() ? DIGITISED : PARTLY;
    }

    @Component
    static class OfADossier implements SideStatus {

        private final Documents documents;

        OfADossier(Documents documents) {
            this.documents = documents;
        }

        @Override
        public Kind kind() {
            return Kind.DIGITISATION;
        }

        @Override
        public Value of(DossierCard dossier) {
            var digitisation = Digitisation.of(documents.of(dossier.code()));
            return new Value(digitisation.name(), "documents.digitisation." + digitisation);
        }
    }
}
