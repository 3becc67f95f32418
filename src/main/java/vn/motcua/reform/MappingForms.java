package vn.motcua.reform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.UnitKind;
import vn.motcua.platform.Typed;
import vn.motcua.platform.Words;

/** Reads what a browser sends of who goes on in whom. An emptied line is taken out. */
final class MappingForms {

    static final int LINES_MAX = 500;

    /** What an agency of today has. */
    private static final List<Mapping.NewUnit> USUAL_UNITS = List.of(
            new Mapping.NewUnit("TT", UnitKind.DESK, "Trung tâm Phục vụ hành chính công"),
            new Mapping.NewUnit("LD", UnitKind.LEADERS, "Lãnh đạo UBND"),
            new Mapping.NewUnit("VP", UnitKind.OFFICE, "Văn phòng HĐND và UBND"),
            new Mapping.NewUnit("VT", UnitKind.CLERK_OFFICE, "Văn thư"),
            new Mapping.NewUnit("KT", UnitKind.ECONOMY, "Phòng Kinh tế"),
            new Mapping.NewUnit("VHXH", UnitKind.SOCIAL, "Phòng Văn hóa – Xã hội"),
            new Mapping.NewUnit("TP", UnitKind.JUSTICE, "Bộ phận Tư pháp – Hộ tịch"));

    private MappingForms() {}

    static List<Mapping.Line> lines(MultiValueMap<String, String> sent) {
        return rows(sent)
                .map(n -> new Mapping.Line(
                        code(sent, "from" + n),
                        code(sent, "to" + n),
                        kind(sent.getFirst("kind" + n)),
                        sent.containsKey("otherwise" + n)))
                .filter(it -> !it.from().isEmpty() || !it.to().isEmpty())
                .toList();
    }

    static List<Mapping.UnitLine> units(MultiValueMap<String, String> sent) {
        return rows(sent)
                .map(n -> new Mapping.UnitLine(code(sent, "from" + n), code(sent, "to" + n)))
                .filter(it -> !it.from().isEmpty() && !it.to().isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<Integer> rows(MultiValueMap<String, String> sent) {
        return IntStream.range(0, LINES_MAX).boxed().filter(n -> sent.containsKey("from" + n));
    }

    static Mapping.New created(MultiValueMap<String, String> sent) {
        var level = Typed.constant(AgencyLevel.values(), sent.getFirst("level"));
        return new Mapping.New(
                code(sent, "code"),
                Typed.text(sent.getFirst("name")).strip(),
                level == null ? AgencyLevel.COMMUNE : level,
                code(sent, "parent"),
                Typed.text(sent.getFirst("calendar")).strip(),
                unitLines(sent).flatMap(it -> newUnit(it).stream()).toList());
    }

    /** The lines of which no unit can be read: not in three parts, or of no kind that there is. */
    static List<Refusal> strangeUnits(MultiValueMap<String, String> sent) {
        return unitLines(sent)
                .filter(it -> newUnit(it).isEmpty())
                .map(it -> Refusal.of("reform.created.unit.strange", it).on("units"))
                .toList();
    }

    private static Stream<String> unitLines(MultiValueMap<String, String> sent) {
        return Typed.text(sent.getFirst("units")).lines().map(String::strip).filter(it -> !it.isEmpty());
    }

    private static Optional<Mapping.NewUnit> newUnit(String line) {
        var parts = Arrays.stream(line.split("\\|", 3)).map(String::strip).toList();
        return parts.size() < 3
                ? Optional.empty()
                : unitKind(parts.get(1))
                        .map(it -> new Mapping.NewUnit(parts.getFirst().toUpperCase(Locale.ROOT), it, parts.getLast()));
    }

    /** In the reader's words, or as programs name it. */
    private static Optional<UnitKind> unitKind(String typed) {
        return Arrays.stream(UnitKind.values())
                .filter(it -> words(it).equalsIgnoreCase(typed) || it.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    static String words(UnitKind kind) {
        return Words.t("organisation.unit-kind." + kind);
    }

    static String usualUnits() {
        return text(USUAL_UNITS);
    }

    /** One unit a line: code, kind, name. */
    static String text(List<Mapping.NewUnit> units) {
        return units.stream()
                .map(it -> it.code() + " | " + words(it.kind()) + " | " + it.name())
                .collect(Collectors.joining("\n"));
    }

    private static Succession.Kind kind(@org.jspecify.annotations.Nullable String typed) {
        var kind = Typed.constant(Succession.Kind.values(), typed);
        return kind == null ? Succession.Kind.MERGE : kind;
    }

    /** Typed as it is offered: "HTB.01 – UBND thị trấn Ma Lâm" or the code alone. */
    private static String code(MultiValueMap<String, String> sent, String field) {
        var typed = Typed.text(sent.getFirst(field)).strip();
        var end = typed.indexOf(' ');
        return (end < 0 ? typed : typed.substring(0, end)).toUpperCase(Locale.ROOT);
    }
}
