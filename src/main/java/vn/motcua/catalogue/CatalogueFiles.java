package vn.motcua.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.ProcedureVersion.Contents;
import vn.motcua.catalogue.ProcedureVersion.Terms;
import vn.motcua.catalogue.ProcedureVersion.Validity;
import vn.motcua.kernel.Mark;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.platform.Csv;

/** The procedure versions of the data files under {@code data/catalogue}, not yet published: their id is 0. */
final class CatalogueFiles {

    private final Map<String, NamedCsvRecord> terms =
            Csv.read("catalogue/terms.csv").stream().collect(toMap(it -> it.getField("version"), Function.identity()));
    private final Map<String, List<NamedCsvRecord>> papers = byVersion("papers");
    private final Map<String, List<NamedCsvRecord>> cases = byVersion("cases");
    private final Map<String, List<NamedCsvRecord>> parts = byVersion("parts");
    private final Map<String, List<NamedCsvRecord>> grounds = byVersion("grounds");
    private final Set<String> boundaryFree = byVersion("boundary-free").keySet();
    private final RouteFiles routes = new RouteFiles();
    private final RouteTemplate added = routes.route(BoundaryFree.ADDED, Mark.ILLUSTRATIVE);

    static List<ProcedureVersion> read() {
        var files = new CatalogueFiles();
        return Csv.read("catalogue/procedures.csv").stream()
                .flatMap(files::versions)
                .toList();
    }

    /** The version, and with it, where the law lets others receive it, its route from and to them. */
    private Stream<ProcedureVersion> versions(NamedCsvRecord it) {
        var own = version(it);
        return boundaryFree.contains(it.getField("version"))
                ? Stream.of(own, BoundaryFree.of(own, added))
                : Stream.of(own);
    }

    private ProcedureVersion version(NamedCsvRecord it) {
        var key = it.getField("version");
        var ofTerms = Optional.ofNullable(terms.get(key)).orElseThrow();
        return new ProcedureVersion(
                0,
                it.getField("family"),
                new ProcedureCode(it.getField("code")),
                it.getField("name"),
                Field.valueOf(it.getField("field")),
                validity(it),
                terms(ofTerms, grounds.getOrDefault(key, List.of())),
                contents(it, key),
                routes.route(key, Mark.valueOf(ofTerms.getField("route_mark"))));
    }

    private static Validity validity(NamedCsvRecord it) {
        return new Validity(
                LocalDate.parse(it.getField("valid_from")),
                text(it, "valid_to").map(LocalDate::parse).orElse(null),
                it.getField("decision"),
                Boolean.parseBoolean(it.getField("under_review")),
                Stream.of(it.getField("offered_by").split(" "))
                        .map(AgencyLevel::valueOf)
                        .collect(toUnmodifiableSet()),
                text(it, "replaced_by").orElse(null),
                Mark.valueOf(it.getField("code_mark")));
    }

    private static Terms terms(NamedCsvRecord it, List<NamedCsvRecord> grounds) {
        var fee = new FeeRule(
                FeeRule.Kind.valueOf(it.getField("fee_kind")),
                Long.parseLong(it.getField("fee")),
                Long.parseLong(it.getField("fee_further")),
                Long.parseLong(it.getField("fee_ceiling")),
                Mark.valueOf(it.getField("fee_mark")));
        return new Terms(
                limit(it).orElseThrow(),
                Mark.valueOf(it.getField("limit_mark")),
                text(it, "cutoff").map(LocalTime::parse).orElse(null),
                fee,
                grounds.stream().map(CatalogueFiles::ground).toList());
    }

    private static LegalGround ground(NamedCsvRecord it) {
        return new LegalGround(
                LegalGround.Kind.valueOf(it.getField("ground")),
                it.getField("basis"),
                Mark.valueOf(it.getField("mark")));
    }

    private Contents contents(NamedCsvRecord it, String key) {
        return new Contents(
                papers.getOrDefault(key, List.of()).stream()
                        .map(CatalogueFiles::paper)
                        .toList(),
                cases.getOrDefault(key, List.of()).stream()
                        .map(CatalogueFiles::variant)
                        .toList(),
                parts.getOrDefault(key, List.of()).stream()
                        .map(CatalogueFiles::part)
                        .toList(),
                Integer.parseInt(it.getField("sets")),
                new ResultKind(
                        it.getField("result"), it.getField("symbol"), Boolean.parseBoolean(it.getField("numbered"))),
                it.getField("legal_basis"));
    }

    private static RequiredPaper paper(NamedCsvRecord it) {
        return new RequiredPaper(
                it.getField("key"),
                it.getField("name"),
                Boolean.parseBoolean(it.getField("required")),
                Boolean.parseBoolean(it.getField("shown_only")),
                Integer.parseInt(it.getField("originals")),
                Integer.parseInt(it.getField("copies")),
                Mark.valueOf(it.getField("mark")),
                text(it, "part").orElse(null));
    }

    private static ProcedureCase variant(NamedCsvRecord it) {
        return new ProcedureCase(
                it.getField("key"), it.getField("name"), limit(it).orElse(null));
    }

    private static Part part(NamedCsvRecord it) {
        return new Part(
                it.getField("key"),
                it.getField("name"),
                Boolean.parseBoolean(it.getField("required")),
                text(it, "one_of").orElse(null),
                limit(it).orElse(null),
                Mark.valueOf(it.getField("mark")));
    }

    static Optional<TimeLimit> limit(NamedCsvRecord it) {
        return text(it, "limit")
                .map(value -> new TimeLimit(new BigDecimal(value), LimitUnit.valueOf(it.getField("unit"))));
    }

    static Optional<String> text(NamedCsvRecord it, String field) {
        return Optional.of(it.getField(field)).filter(value -> !value.isEmpty());
    }

    static Map<String, List<NamedCsvRecord>> byVersion(String file) {
        return Csv.read("catalogue/" + file + ".csv").stream().collect(groupingBy(it -> it.getField("version")));
    }
}
