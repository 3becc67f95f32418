package vn.motcua.policy;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.kernel.Actor;

/** What the rooms above know of the dossiers that a rule governs. */
public interface GovernedDossiers {

    /** How many were received in that time by all agencies. */
    long received(Governed.Time time);

    /** Their codes after that one, in order; a code tells nothing about anybody. */
    List<String> codes(Governed governed, String after, int rows);

    /** Whether the reader may open a dossier of that code. */
    boolean opens(String code, Actor reader);

    /** What the procedure of that family was called that day. */
    String procedure(String family, LocalDate on);
}
