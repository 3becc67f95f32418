package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.house.Tidy.Finding;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files, methods and templates stay short; what is longer stands in exceptions.txt with its reason. */
@Tag("house")
class TidyTest {

    private static final Pattern ELSEWHERE =
            Pattern.compile("(?<![\\w.:])/(work|root|home/[a-z]+|tmp/(wt|bash))/|<repository>|<pluginRepository>|"
                    + "registry\\.(npm|yarn)|repo1?\\.maven|(artifactory|nexus)\\.|"
                    + "://(localhost|127\\.0\\.0\\.1):\\d+/(repository|maven|npm)");
    private static final Set<String> TEXT =
            Set.of("java", "jte", "sql", "md", "xml", "properties", "csv", "css", "txt", "yml", "json", "html", "");

    @Test
    void everythingIsShort() {
        var found = new ArrayList<Finding>();
        JavaSource.main().forEach(source -> found.addAll(Tidy.source(source, false)));
        JavaSource.tests().forEach(source -> found.addAll(Tidy.source(source, true)));
        for (var template : House.files(House.TEMPLATES, ".jte"))
            found.addAll(
                    Tidy.file("template-lines", House.name(template), House.text(template), Tidy.TEMPLATE_LINES_MAX));
        for (var migration : House.files(House.MIGRATIONS, ".sql"))
            found.addAll(Tidy.migration(House.name(migration), House.text(migration)));
        for (var script : House.files(House.ROOT.resolve("bin"), ""))
            if (!script.endsWith("lib"))
                found.addAll(Tidy.file("script-lines", House.name(script), House.text(script), Tidy.SCRIPT_LINES_MAX));
        assertThat(unexcused(found)).isEmpty();
    }

    @Test
    void noExceptionOutlivesItsCause() {
        var found = new ArrayList<Finding>();
        JavaSource.main().forEach(source -> found.addAll(Tidy.source(source, false)));
        JavaSource.tests().forEach(source -> found.addAll(Tidy.source(source, true)));
        var places = found.stream().map(Finding::where).collect(Collectors.toSet());
        for (var line : Exceptions.lines()) {
            assertThat(line).as("rule | what | reason: %s", List.of(line)).hasSize(3);
            assertThat(line[2]).as("the reason of %s", line[1]).hasSizeGreaterThan(12);
            if (Set.of("file-lines", "method-lines", "parameters", "components").contains(line[0].strip()))
                assertThat(places).as("still needed").contains(line[1].strip());
        }
    }

    @Test
    void everyRoomSaysWhatItIsAndIsNotTooBig() {
        var report = new ArrayList<String>();
        for (var room : House.rooms()) {
            var folder = House.JAVA.resolve(room);
            var files = House.files(folder, ".java");
            if (!Exceptions.of("package-files").contains(room))
                assertThat(files).as("files of room " + room).hasSizeLessThanOrEqualTo(Tidy.PACKAGE_FILES_MAX);
            assertThat(folder.resolve("package-info.java")).exists();
            assertThat(House.text(folder.resolve("package-info.java")))
                    .startsWith("/**")
                    .contains("@NullMarked");
            var open = files.stream().filter(file -> isPublic(House.text(file))).count();
            report.add("%s: %d of %d types public (%d %%)"
                    .formatted(room, open, files.size() - 1, 100 * open / Math.max(1, files.size() - 1)));
        }
        publish(report);
    }

    @Test
    void noFileNamesAMachineOrARegistry() {
        var found = new TreeSet<String>();
        for (var file : House.everyFile()) {
            var name = file.getFileName().toString();
            var ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
            if (!TEXT.contains(ending) || name.equals("TidyTest.java")) continue;
            ELSEWHERE
                    .matcher(House.text(file))
                    .results()
                    .forEach(match -> found.add(House.name(file) + ": " + match.group()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsTooBigIsFound() {
        var body = "int a;\n".repeat(26);
        var planted = JavaSource.of("room", "Big.java", """
                record Big(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {
                    static int LIMIT;
                    Big() { this(1, 1, 1, 1, 1, 1, 1, 1, 1, 1); }
                    void many(int a, int b, int c, int d, int e, int f) {}
                    void tall() {
                %s    }
                }
                """.formatted(body));
        assertThat(Tidy.source(planted, false))
                .extracting(Finding::rule, Finding::where)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "(\"components\", \"Big\")",
                        "(\"parameters\", \"Big.many\")",
                        "(\"method-lines\", \"Big.tall\")");
    }

    @Test
    void whatIsForbiddenIsFound() {
        var words = "// TO" + "DO later\nclass Lazy { @" + "Disabled void a() { Thread." + "sleep(1); } }\n";
        assertThat(Tidy.source(JavaSource.of("room", "Lazy.java", words), true)).hasSize(3);
        assertThat(Tidy.lines("Long.java", "x".repeat(121))).hasSize(1);
        assertThat(Tidy.migration("V1.sql", "CREATE TABLE a.b (c int);\n".repeat(61)))
                .hasSize(2);
        assertThat(ELSEWHERE.matcher("see /work" + "/shared/x").find()).isTrue();
        assertThat(ELSEWHERE.matcher("<reposi" + "tory>").find()).isTrue();
    }

    private static List<Finding> unexcused(List<Finding> found) {
        return found.stream()
                .filter(finding -> !Exceptions.of(finding.rule()).contains(finding.where()))
                .toList();
    }

    private static boolean isPublic(String source) {
        return Pattern.compile("(?m)^public (?!static)").matcher(source).find();
    }

    private static void publish(List<String> report) {
        try {
            Files.write(House.ROOT.resolve("target/public-types.txt"), report);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
