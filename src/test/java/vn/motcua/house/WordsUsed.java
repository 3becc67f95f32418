package vn.motcua.house;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The message keys that sources and templates name. {@code asked}: keys that must exist; a key that ends with a dot
 * or a dash is
 * the beginning of a computed one. {@code mentioned}: every text that looks like a key, so that nothing in use is
 * called unused.
 */
record WordsUsed(Set<String> asked, Set<String> mentioned) {

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+\\.?|[a-z]+\\.");
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\n]+)\"");
    private static final Set<String> CARRIERS = Set.of("Panel", "MenuEntry");

    static WordsUsed none() {
        return new WordsUsed(new TreeSet<>(), new TreeSet<>());
    }

    static WordsUsed everywhere() {
        var used = none();
        JavaSource.main().forEach(used::read);
        House.files(House.TEMPLATES, ".jte").forEach(file -> used.readTemplate(House.text(file)));
        return used;
    }

    void readTemplate(String text) {
        IN_TEMPLATE.matcher(text).results().forEach(match -> asked.add(match.group(1)));
        TEXT.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(WordsUsed::isKey)
                .forEach(mentioned::add);
    }

    void read(JavaSource source) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
                if (literal.getValue() instanceof String text) {
                    var key = text.startsWith("{") ? text.substring(1, text.length() - 1) : text;
                    if (isKey(key)) mentioned.add(key);
                }
                return super.visitLiteral(literal, none);
            }

            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
                if (asksForWords(call.getMethodSelect())) ask(call.getArguments());
                return super.visitMethodInvocation(call, none);
            }

            @Override
            public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void none) {
                var type = made.getIdentifier().toString();
                if (CARRIERS.contains(type.substring(type.lastIndexOf('.') + 1))) {
                    made.getArguments().stream().limit(2).forEach(argument -> ask(List.of(argument)));
                }
                return super.visitNewClass(made, none);
            }
        }.scan(source.tree(), null);
    }

    private void ask(List<? extends ExpressionTree> arguments) {
        if (!arguments.isEmpty()
                && arguments.getFirst() instanceof LiteralTree literal
                && literal.getValue() instanceof String key
                && isKey(key)) asked.add(key);
    }

    private static boolean asksForWords(ExpressionTree method) {
        return switch (method) {
            case IdentifierTree name -> name.getName().contentEquals("t");
            case MemberSelectTree select ->
                (select.getExpression() + "." + select.getIdentifier()).matches("Words\\.t|Refusal\\.of");
            default -> false;
        };
    }

    private static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }
}
