package vn.motcua.documents;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;

/** The papers handed in with a dossier. */
@Service
public class Documents {

    /** What is missing or not on the list: one refusal for each, on the field of its component. Pure. */
    public List<Refusal> missing(ProcedureVersion version, List<PaperLine> lines) {
        throw new UnsupportedOperationException();
    }

    /** Writes the lines in the accepting transaction. */
    public void record(DossierCode code, List<PaperLine> lines, Actor by) {
        throw new UnsupportedOperationException();
    }

    public List<PaperLine> of(DossierCode code) {
        throw new UnsupportedOperationException();
    }
}
