package vn.motcua.house;

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
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A source file read by the compiler's own parser, so that the house tests count what the compiler sees. */
record JavaSource(String room, String name, String text, CompilationUnitTree tree, SourcePositions positions) {

    static List<JavaSource> main() {
        return House.files(House.JAVA, ".java").stream().map(JavaSource::read).toList();
    }

    static List<JavaSource> tests() {
        return House.files(House.TESTS, ".java").stream().map(JavaSource::read).toList();
    }

    static JavaSource read(Path file) {
        return of(
                file.getParent().getFileName().toString(), file.getFileName().toString(), House.text(file));
    }

    /** A file that need not exist: for the planted faults of the tests' own tests. */
    static JavaSource of(String room, String name, String text) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, List.of(new InMemory(name, text)));
        try {
            var unit = task.parse().iterator().next();
            return new JavaSource(
                    room, name, text, unit, Trees.instance(task).getSourcePositions());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
            case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS -> {
                var left = value(sum.getLeftOperand(), constants);
                var right = value(sum.getRightOperand(), constants);
                yield left == null || right == null ? null : left + right;
            }
            default -> null;
        };
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String text;

        InMemory(String name, String text) {
            super(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
