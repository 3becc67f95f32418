package vn.motcua.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Channel;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.Typed;
import vn.motcua.statistics.Narrowing;

/** Reads which dossiers a reader wants to see only, and offers the procedures to choose from. */
@Component
class Narrowings {

    private final Catalogue catalogue;

    Narrowings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A procedure by its family, as it is called in the period. */
    record Choice(String family, String name) {}

    /** A procedure that never was is not found; another field or channel than there are is all of them. */
    Narrowing of(ReportFilter typed) {
        return new Narrowing(
                name(Typed.constant(Field.values(), typed.field())),
                procedure(typed.procedure()),
                name(Typed.constant(Channel.values(), typed.channel())));
    }

    /** What is refused at the counter came through no channel. */
    Narrowing of(OperationalReport report, ReportFilter typed) {
        var only = of(typed);
        return report.ofDossiers() ? only : new Narrowing(only.field(), only.procedure(), null);
    }

    private @Nullable String procedure(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        if (catalogue.family(typed).isEmpty()) throw new NotFound();
        return typed;
    }

    private static @Nullable String name(@Nullable Enum<?> chosen) {
        return chosen == null ? null : chosen.name();
    }

    /** Those in force that day, by name, and the one that is chosen though it is not. */
    List<Choice> offered(LocalDate on, Narrowing chosen) {
        var offered = catalogue.search("", on).stream()
                .map(Narrowings::choice)
                .distinct()
                .toList();
        var family = chosen.procedure();
        if (family == null || offered.stream().anyMatch(it -> it.family().equals(family))) return offered;
        var last = choice(catalogue.family(family).getLast());
        return Stream.concat(Stream.of(last), offered.stream()).toList();
    }

    private static Choice choice(ProcedureVersion it) {
        return new Choice(it.family(), it.family() + " – " + it.name());
    }
}
