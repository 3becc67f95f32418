package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Spelling;

/** Agencies of any time whose name holds some words, or whose code or number is what was typed, by date. Pure. */
record AgencySearch(AgencyHistory history, String typed) {

    Stream<FoundAgency> found() {
        var words = Spelling.plain(typed);
        return history.agencies()
                .sorted(Comparator.comparing(Agency::validFrom)
                        .thenComparing(it -> it.code().value()))
                .flatMap(it -> called(it, words) || it.code().value().equalsIgnoreCase(typed)
                        ? Stream.of(new FoundAgency(it, it.validFrom(), it.validTo()))
                        : numbered(it));
    }

    private static boolean called(Agency agency, String words) {
        return !words.isEmpty() && (" " + Spelling.plain(agency.name())).contains(" " + words);
    }

    /** While both the agency's version and the number held. */
    private Stream<FoundAgency> numbered(Agency agency) {
        var lived = new Period(agency.validFrom(), agency.validTo());
        return history.identifiers().stream()
                .filter(it -> it.agency().equals(agency.code()) && it.value().equalsIgnoreCase(typed))
                .filter(it -> lived.overlaps(new Period(it.validFrom(), it.validTo())))
                .map(it -> new FoundAgency(
                        agency,
                        it.validFrom().isAfter(agency.validFrom()) ? it.validFrom() : agency.validFrom(),
                        earlier(it.validTo(), agency.validTo())));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }
}
