package vn.motcua.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Actor;

/** What the rooms above know of the dossiers that a rule governs. */
public interface GovernedDossiers {

    /** How many were received by all agencies on {@code from} or later, and before {@code to} if there is one. */
    long received(LocalDate from, @Nullable LocalDate to);

    /** What the procedure of that family was called that day. */
    String procedure(String family, LocalDate on);

    /** Where the reader finds those of the own agencies; nowhere for one who may see no dossier. */
    Optional<String> list(PolicyRule rule, Actor reader);
}
