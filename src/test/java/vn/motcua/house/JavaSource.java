package vn.motcua.house;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A source file read by the compiler's own parser, so that the house tests count what the compiler sees. */
record JavaSource(String room, String name, String text, CompilationUnitTree tree, SourcePositions positions) {

    static List<JavaSource> main() {
        return Read.MAIN;
    }

    static List<JavaSource> tests() {
        return Read.TESTS;
    }

    /** Read once a run. */
    private static final class Read {
        static final List<JavaSource> MAIN = all(House.JAVA);
        static final List<JavaSource> TESTS = all(House.TESTS);

        private static List<JavaSource> all(Path folder) {
            return parse(House.files(folder, ".java").stream().map(InMemory::of).toList());
        }
    }

    /** A file that need not exist: for the planted faults of the tests' own tests. */
    static JavaSource of(String room, String name, String text) {
        return parse(List.of(new InMemory(room, name, text))).getFirst();
    }

    private static List<JavaSource> parse(List<InMemory> files) {
        if (files.isEmpty()) return List.of();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, files);
        var positions = Trees.instance(task).getSourcePositions();
        var byUri = files.stream().collect(Collectors.toMap(InMemory::toUri, file -> file));
        var sources = new ArrayList<JavaSource>();
        try {
            for (var unit : task.parse()) {
                var file = requireNonNull(byUri.get(unit.getSourceFile().toUri()));
                sources.add(new JavaSource(file.room, file.name, file.text, unit, positions));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sources;
    }

    int lines() {
        return (int) text.lines().count();
    }

    /** How many lines stand between the braces of a tree. */
    int linesInside(Tree block) {
        var map = tree.getLineMap();
        var first = map.getLineNumber(positions.getStartPosition(tree, block));
        var last = map.getLineNumber(positions.getEndPosition(tree, block));
        return (int) Math.max(0, last - first - 1);
    }

    /** Every text the compiler would put together from literals and constants of this file, longest first found. */
    List<String> texts() {
        var constants = constants();
        var found = new ArrayList<String>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree node, @Nullable Void none) {
                if (node instanceof ExpressionTree expression) {
                    var value = value(expression, constants);
                    if (value != null) {
                        found.add(value);
                        return null;
                    }
                }
                return super.scan(node, none);
            }
        }.scan(tree, null);
        return found;
    }

    private Map<String, String> constants() {
        var constants = new HashMap<String, String>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
                var value = variable.getInitializer() == null ? null : value(variable.getInitializer(), constants);
                if (value != null) constants.put(variable.getName().toString(), value);
                return super.visitVariable(variable, none);
            }
        }.scan(tree, null);
        return constants;
    }

    private static @Nullable String value(ExpressionTree expression, Map<String, String> constants) {
        return switch (expression) {
            case LiteralTree literal -> literal.getValue() instanceof String text ? text : null;
            case ParenthesizedTree inner -> value(inner.getExpression(), constants);
            case IdentifierTree name -> constants.get(name.getName().toString());
            case BinaryTree sum
            when sum.getKind() == Tree.Kind.PLUS -> {
                var left = value(sum.getLeftOperand(), constants);
                var right = value(sum.getRightOperand(), constants);
                yield left == null || right == null ? null : left + right;
            }
            default -> null;
        };
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String room;
        private final String name;
        private final String text;

        InMemory(String room, String name, String text) {
            super(URI.create("string:///" + room + "/" + name), JavaFileObject.Kind.SOURCE);
            this.room = room;
            this.name = name;
            this.text = text;
        }

        static InMemory of(Path file) {
            var room = file.getParent().getFileName().toString();
            return new InMemory(room, file.getFileName().toString(), House.text(file));
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
