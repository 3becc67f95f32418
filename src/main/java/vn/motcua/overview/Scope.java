package vn.motcua.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.Words;

/**
 * Whose numbers are looked at. {@code agencies}: whom the reader may choose from; {@code chosen}: none is all of them;
 * {@code names}: all under which they have received dossiers; {@code known}: the end of a past day, none today.
 */
record Scope(
        List<Agency> agencies,
        @Nullable Agency chosen,
        List<String> names,
        LocalDate day,
        @Nullable Instant known) {

    Scope {
        agencies = List.copyOf(agencies);
        names = List.copyOf(names);
    }

    String words() {
        return chosen == null ? Words.t("overview.all-agencies") : chosen.name();
    }

    String agency() {
        return chosen == null ? "" : chosen.code().value();
    }

    boolean isChosen(Agency it) {
        return it.code().value().equals(agency());
    }

    /** As an address carries it. */
    String query() {
        return "agency=" + agency() + (known == null ? "" : "&on=" + day);
    }

    /** An agency of today has the numbers of those it goes on for; the page says from when on it is itself. */
    @Nullable
    String youngerWords() {
        return chosen == null || !chosen.validFrom().isAfter(day)
                ? null
                : Words.t("overview.younger", chosen.name(), Words.day(chosen.validFrom()));
    }
}
