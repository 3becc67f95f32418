package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Published procedure versions. Immutable once published, so kept in memory by id. */
@Service
public class Catalogue {

    /** The version in force that day, by code or by family. */
    public Optional<ProcedureVersion> inForce(String codeOrFamily, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** The version a dossier is pinned to. Unknown id: throws. */
    public ProcedureVersion version(long id) {
        throw new UnsupportedOperationException();
    }

    /** Versions in force that day whose name or code contains the words, ignoring case and diacritics, by name. */
    public List<ProcedureVersion> search(String words, LocalDate on) {
        throw new UnsupportedOperationException();
    }
}
