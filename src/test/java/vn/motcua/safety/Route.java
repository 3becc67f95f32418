package vn.motcua.safety;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.platform.May;

/** One route of ours as the running application has it. */
record Route(String method, String pattern, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:(?:[^{}]|\\{[^{}]*})*)?}");

    static List<Route> all(ApplicationContext context) {
        var mapping = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().getBeanType().getPackageName().startsWith("vn.motcua"))
                .flatMap(it -> it.getKey().getPatternValues().stream()
                        .flatMap(pattern -> it.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Route(method.name(), pattern, it.getValue()))))
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /** A dossier's own page, act or paper. */
    boolean isOfADossier() {
        return pattern.contains("/dossiers/{code}");
    }

    /** What only the desk that received does with a citizen, whoever is competent. */
    boolean isTheDesks() {
        return pattern.matches("/dossiers/\\{code}/(corrections|discharges|obligations|rating|replacements|return"
                        + "|setting-aside|withdrawal|supplement-declinations)")
                || pattern.matches("(/api/v1)?/dossiers/\\{code}/(supplement-requests|supplements)");
    }

    String may() {
        @Nullable May may = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), May.class);
        if (may == null) may = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), May.class);
        if (may == null) throw new AssertionError(this + " says not who may call it");
        return may.value();
    }

    /** The path with its variables filled in, each by its name. */
    String path(java.util.function.UnaryOperator<String> value) {
        return VARIABLE.matcher(pattern)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(value.apply(found.group(1))));
    }

    @Override
    public String toString() {
        return pattern + " " + method;
    }
}
