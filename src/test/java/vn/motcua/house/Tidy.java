package vn.motcua.house;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The sizes of house.md in one place, and what breaks them: each finding is {@code rule|where|what}. */
final class Tidy {

    static final int METHOD_LINES_MAX = 25;
    static final int PARAMETERS_MAX = 5;
    static final int COMPONENTS_MAX = 9;
    static final int LINE_LENGTH_MAX = 120;

    static final int TEST_FILE_LINES_MAX = 250;
    static final int TEMPLATE_LINES_MAX = 80;
    static final int MIGRATION_LINES_MAX = 60;
    static final int PACKAGE_FILES_MAX = 38;
    static final int SCRIPT_LINES_MAX = 60;

    // Put together here so that this file does not find itself.
    private static final Pattern FORBIDDEN =
            Pattern.compile("Thread\\." + "sleep|@" + "Disabled\\b|\\bTO" + "DO\\b|\\bFIX" + "ME\\b|\\bX" + "XX\\b");

    /** A finding: the rule, the file or method, and the measure. */
    record Finding(String rule, String where, String measure) {}

    private Tidy() {}

    static List<Finding> source(JavaSource source, boolean test) {
        var found = new ArrayList<Finding>();
        var limit = test ? TEST_FILE_LINES_MAX : linesAllowed(source.name());
        if (source.lines() > limit) found.add(new Finding("file-lines", source.name(), source.lines() + " > " + limit));
        if (!test) new Sizes(source, found).scan(source.tree(), null);
        found.addAll(lines(source.name(), source.text()));
        FORBIDDEN
                .matcher(source.text())
                .results()
                .forEach(match -> found.add(new Finding("forbidden-word", source.name(), match.group())));
        return found;
    }

    static List<Finding> lines(String name, String text) {
        var found = new ArrayList<Finding>();
        var number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            if (line.codePointCount(0, line.length()) > LINE_LENGTH_MAX && !line.contains("http"))
                found.add(new Finding("line-length", name, "line " + number + ": " + line.length()));
        }
        return found;
    }

    static List<Finding> file(String rule, String name, String text, int limit) {
        var lines = text.lines().count();
        return lines <= limit ? List.of() : List.of(new Finding(rule, name, lines + " > " + limit));
    }

    static List<Finding> migration(String name, String text) {
        var found = new ArrayList<>(file("migration-lines", name, text, MIGRATION_LINES_MAX));
        if (!text.startsWith("-- ")) found.add(new Finding("migration-reason", name, "first line says no reason"));
        return found;
    }

    private static int linesAllowed(String name) {
        if (name.matches(".*(Screen|Api)\\.java")) return 100;
        if (name.endsWith("Query.java")) return 120;
        return 200;
    }

    private static final class Sizes extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final JavaSource source;
        private final List<Finding> found;

        Sizes(JavaSource source, List<Finding> found) {
            this.source = source;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
            var where = source.name().replace(".java", "." + method.getName());
            var lines = method.getBody() == null ? 0 : source.linesInside(method.getBody());
            if (lines > METHOD_LINES_MAX) found.add(new Finding("method-lines", where, lines + ""));
            var parameters = method.getParameters().size();
            // A bean's constructor names what it works with; it is called by Spring alone.
            if (parameters > PARAMETERS_MAX && method.getReturnType() != null)
                found.add(new Finding("parameters", where, parameters + ""));
            return super.visitMethod(method, none);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
            if (type.getKind() == Tree.Kind.RECORD) {
                var components =
                        type.getMembers().stream().filter(Sizes::isComponent).count();
                if (components > COMPONENTS_MAX)
                    found.add(new Finding("components", type.getSimpleName() + "", components + ""));
            }
            return super.visitClass(type, none);
        }

        private static boolean isComponent(Tree member) {
            return member instanceof VariableTree field
                    && !(field.getType() instanceof AnnotatedTypeTree broken && broken.getUnderlyingType() == null)
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
        }
    }
}
