package vn.motcua.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.kernel.Actor;

/** The papers of a dossier on its page. */
@Component
@Order(20)
class DocumentsPanel implements DossierPanel {

    private final Documents documents;

    DocumentsPanel(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var lines = documents.of(dossier.code());
        return Optional.of(new Panel("documents.panel.title", "documents/panel", new Page(lines)));
    }

    @Override
    public boolean isBesideWork() {
        return true;
    }

    record Page(List<PaperLine> lines) {}
}
