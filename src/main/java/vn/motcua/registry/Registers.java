package vn.motcua.registry;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.DossierCode;

/** Yearly registers of an agency: numbers start at 1 on 1 January and have no gaps (NĐ 30/2020). */
@Service
public class Registers {

    /** The next number of that book in that year, in the caller's transaction: a rollback gives it back. */
    public long next(String agency, String book, LocalDate on, DossierCode code, String subject) {
        throw new UnsupportedOperationException();
    }
}
