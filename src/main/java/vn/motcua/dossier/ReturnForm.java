package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who collects and by what right, as typed or sent. {@code paperDate}: 2011-07-01. */
record ReturnForm(
        @Nullable Long version,
        @Nullable String collectorName,
        @Nullable String collectorIdentifier,
        @Nullable String capacity,
        @Nullable String paperNumber,
        @Nullable String paperDate,
        @Nullable String note,
        @Nullable String onceKey) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /** As if the requester came. */
    static ReturnForm fresh(DossierCard dossier, String onceKey) {
        var requester = dossier.parties().requester();
        return new ReturnForm(dossier.version(), requester.name(), requester.identifier(), "", "", "", "", onceKey);
    }

    /** No version named: none fits. */
    HandOut handOut(DossierCode code) {
        var claim = new HandOut.Claim(named(), text(paperNumber), day());
        return new HandOut(
                code,
                version == null ? -1 : version,
                text(collectorName),
                text(collectorIdentifier),
                text(note),
                claim);
    }

    private @Nullable Capacity named() {
        return Arrays.stream(Capacity.values())
                .filter(it -> it.name().equals(capacity))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate day() {
        try {
            return text(paperDate).isBlank()
                    ? null
                    : LocalDate.parse(text(paperDate).strip(), DAY);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
