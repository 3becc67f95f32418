package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.platform.Csv;
import vn.motcua.platform.May;

/** Every route says who may call it, by a permission that the table of roles knows. */
class GuardedUrlTest {

    private static final Set<String> WORDS = Set.of(May.ANYONE, May.SIGNED_IN, May.PARTNER);

    @Test
    void everyRouteNamesAPermissionOfTheTable() {
        var known = permissions();
        var open = new ArrayList<String>();
        for (var handler : handlers()) {
            var may = may(handler);
            if (may == null || !(WORDS.contains(may) || known.contains(may))) open.add(handler + " → " + may);
        }
        assertThat(open).isEmpty();
    }

    @Test
    void everyPermissionOfTheTableGuardsSomething() {
        var code = House.files(House.JAVA, ".java").stream().map(House::text).collect(Collectors.joining());
        assertThat(permissions().stream().filter(permission -> !code.contains('"' + permission + '"')))
                .isEmpty();
    }

    /** A body without accounts answers through a link that is its proof, and who rates by the key of the receipt. */
    @Test
    void whatWritesIsNeverOpenToTheWorldExceptTheDoorItself() {
        assertThat(handlers().stream()
                        .filter(GuardedUrlTest::writes)
                        .filter(handler -> May.ANYONE.equals(may(handler)))
                        .map(handler -> handler.getDeclaringClass().getSimpleName()))
                .allMatch(name -> Set.of("SignInScreen", "FirstSignInScreen", "OutsideScreen", "RatingScreen")
                        .contains(name));
    }

    /** Its handler must ask for the signature itself. */
    @Test
    void onlyTheDoorForMessagesIsOpenToPartners() {
        assertThat(handlers().stream()
                        .filter(handler -> May.PARTNER.equals(may(handler)))
                        .map(handler -> handler.getDeclaringClass().getSimpleName()))
                .containsExactly("MessageApi");
    }

    private static Set<String> permissions() {
        return Csv.read("identity/permissions.csv").stream()
                .map(row -> row.getField("permission"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean writes(Method handler) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
        return mapping == null
                || mapping.method().length == 0
                || Stream.of(mapping.method()).anyMatch(method -> !method.name().equals("GET"));
    }

    private static @Nullable String may(Method handler) {
        var may = AnnotatedElementUtils.findMergedAnnotation(handler, May.class);
        if (may == null) may = AnnotatedElementUtils.findMergedAnnotation(handler.getDeclaringClass(), May.class);
        return may == null ? null : may.value();
    }

    private static List<Method> handlers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        var handlers = scanner.findCandidateComponents("vn.motcua").stream()
                .map(bean -> String.valueOf(bean.getBeanClassName()))
                .flatMap(name -> Stream.of(type(name).getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .toList();
        assertThat(handlers).hasSizeGreaterThan(5);
        return handlers;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
