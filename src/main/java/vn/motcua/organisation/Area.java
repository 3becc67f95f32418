package vn.motcua.organisation;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The area of a province on a day: whom it is over, and its communes and wards, which are the places that matters lie
 * in. A place is named by the agency of its commune, which has versions and heirs as the place itself has. Pure.
 */
record Area(AgencyHistory history, LocalDate on) {

    /** A commune under a district under a province; more levels are a mistake in the data. */
    private static final int LEVELS_MAX = 4;

    /** The province that this agency is of, or itself; none for one that has nobody above it. */
    Optional<Agency> province(AgencyCode of) {
        var agency = history.find(of, on);
        for (int level = 0; level < LEVELS_MAX && agency.isPresent(); level++) {
            if (agency.get().level() == AgencyLevel.PROVINCE) return agency;
            agency = Optional.ofNullable(agency.get().parent()).flatMap(it -> history.find(it, on));
        }
        return Optional.empty();
    }

    /** The communes and wards of a province, by name. */
    List<Agency> places(AgencyCode province) {
        return history.all(on).stream()
                .filter(it -> it.level() == AgencyLevel.COMMUNE)
                .filter(it -> province(it.code())
                        .filter(found -> found.code().equals(province))
                        .isPresent())
                .sorted(Comparator.comparing(Agency::placeName, Collator.getInstance(Locale.of("vi"))))
                .toList();
    }
}
