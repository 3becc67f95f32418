package vn.motcua.opinion;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.DossierCode;

/** Which papers of its procedure a dossier has: nobody can be asked about one that never came. */
@Component
class ReceivedPapers {

    private final Documents documents;

    ReceivedPapers(Documents documents) {
        this.documents = documents;
    }

    List<RequiredPaper> of(DossierCode code, ProcedureVersion version) {
        var came = documents.of(code).stream().map(PaperLine::component).collect(Collectors.toSet());
        return version.contents().papers().stream()
                .filter(it -> came.contains(it.key()))
                .toList();
    }
}
