package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/**
 * What one agency has answered of the several things that a dossier asks for: under which name, how, and with which
 * document; what agreed by silence has none. {@code leg}: the leg of its way that brought it.
 */
public record LegResult(
        int leg,
        String name,
        String agency,
        Outcome outcome,
        @Nullable ResultDocument document) {

    public LegResult {
        if (document != null && !document.agency().equals(agency))
            throw new IllegalArgumentException(name + " is of " + agency + ", its document of " + document.agency());
    }

    public @Nullable String number() {
        return document == null ? null : document.number();
    }
}
