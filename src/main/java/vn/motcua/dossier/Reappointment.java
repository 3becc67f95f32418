package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/**
 * An apology with a new date (form 04), signed by the head of the agency that is late. {@code lawful}: it moved the due
 * moment; one that came too late, or once too often, is told to the citizen and moves nothing. {@code signedAs}: the
 * lines above the name. All legal time.
 */
public record Reappointment(
        int number,
        Instant at,
        String agency,
        String signer,
        String reason,
        Instant dueBefore,
        Instant newDueAt,
        boolean lawful,
        @Nullable String signedAs) {

    /** Whether it moved the limit, or why not. */
    public enum Effect {
        MOVED,
        TOO_LATE,
        TOO_OFTEN
    }

    public Effect effect() {
        if (lawful) return Effect.MOVED;
        return day(at).isBefore(day(dueBefore)) ? Effect.TOO_OFTEN : Effect.TOO_LATE;
    }

    public String effectWords() {
        return Words.t("dossier.reappoint.effect." + effect());
    }

    String words() {
        var told = Words.t("dossier.clock.reappointed", Words.moment(at), signer, Words.moment(newDueAt));
        return told + " " + effectWords() + ". " + reason;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }
}
