package vn.motcua.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.motcua.dossier.Check;

/**
 * After every test of a room what must never be is looked for among the dossiers it wrote to, those between them
 * included. A test that plants a fault says so with {@link PlantsAFault}.
 */
final class NothingIsLost implements BeforeEachCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(NothingIsLost.class);

    private record Touched(@Nullable String first, @Nullable String last) {}

    @Override
    public void beforeEach(ExtensionContext test) {
        test.getStore(HERE)
                .put(
                        "began",
                        sql(test)
                                .sql("SELECT pg_current_xact_id()::text")
                                .query(String.class)
                                .single());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent() || plantsAFault(test)) return;
        assertThat(violations(test)).as("what must never be").isEmpty();
    }

    private static boolean plantsAFault(ExtensionContext test) {
        return AnnotationSupport.isAnnotated(test.getElement(), PlantsAFault.class)
                || AnnotationSupport.isAnnotated(test.getTestClass(), PlantsAFault.class);
    }

    static List<String> violations(ExtensionContext test) {
        try {
            var touched = touched(test);
            if (touched.first() == null || touched.last() == null) return List.of();
            // Without its end it comes just before it.
            var stretch = new Check.Stretch(
                    touched.first().substring(0, touched.first().length() - 1), touched.last());
            return SpringExtension.getApplicationContext(test).getBeansOfType(Check.class).values().stream()
                    .flatMap(it -> it.violations(stretch).stream())
                    .toList();
        } catch (DataAccessException refused) {
            // The database refused a statement of this test, so nothing of it is kept.
            if (String.valueOf(refused.getMessage()).contains("current transaction is aborted")) return List.of();
            throw refused;
        }
    }

    private static Touched touched(ExtensionContext test) {
        return sql(test)
                .sql("SELECT min(code) AS first, max(code) AS last FROM dossier.fact WHERE tx >= CAST(:began AS xid8)")
                .param("began", test.getStore(HERE).get("began", String.class))
                .query(Touched.class)
                .single();
    }

    private static JdbcClient sql(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(JdbcClient.class);
    }
}
