package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A form that came after the session had ended loses no word: the sign-in page carries it, hidden, and after it a page
 * with one button sends it again. It is kept in those pages only, and only when one of our own pages sent it.
 */
@Component
class KeptForms {

    // Tomcat takes 512 KB and 1,000 fields of a form; the sign-in form brings some of its own.
    private static final int BYTES_MAX = (512 << 10) - (8 << 10);
    private static final int FIELDS_MAX = 900;

    /** Fields that are typed unseen: a form that has one is not kept at all. */
    static final Set<String> SECRETS = Set.of("password", "current", "fresh", "repeated");

    static final String NOTICE = "identity.sign-in.ended-kept";
    static final String ADDRESS = "keptFor";
    static final String PREFIX = "kept.";
    private static final String FORM_TOKEN = "_csrf";

    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    KeptForms(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    record Kept(String address, List<Field> fields) {}

    record Field(String name, String value) {}

    /** {@code name}: who sends the kept form now, who need not be who typed it. */
    record GoOnPage(String name, Kept form) {}

    /** The form that was refused just now, or that the refused sign-in form carried. */
    Optional<Kept> refused(HttpServletRequest request) {
        if (!isOfOurPages(request)) return Optional.empty();
        return request.getRequestURI().equals("/sign-in")
                ? carried(request)
                : keep(request.getRequestURI(), fields(request.getParameterMap(), ""));
    }

    /** The form that the sign-in form carries. */
    Optional<Kept> carried(HttpServletRequest request) {
        var address = request.getParameter(ADDRESS);
        return address == null ? Optional.empty() : keep(address, fields(request.getParameterMap(), PREFIX));
    }

    /** Browsers say where a form comes from; a page of another site must not have its words kept as an officer's. */
    private static boolean isOfOurPages(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return false;
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null ? origin(request).equals(request.getHeader("Origin")) : site.equals("same-origin");
    }

    private static String origin(HttpServletRequest request) {
        var port = request.getServerPort();
        var usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    private Optional<Kept> keep(String address, List<Field> fields) {
        return isOurs(address) && fits(fields) && fields.stream().noneMatch(it -> SECRETS.contains(it.name()))
                ? Optional.of(new Kept(address, fields))
                : Optional.empty();
    }

    private static List<Field> fields(Map<String, String[]> parameters, String prefix) {
        var fields = new ArrayList<Field>();
        parameters.forEach((name, values) -> {
            if (!name.startsWith(prefix) || name.equals(FORM_TOKEN)) return;
            for (var value : values) fields.add(new Field(name.substring(prefix.length()), value));
        });
        return List.copyOf(fields);
    }

    private static boolean fits(List<Field> fields) {
        return fields.size() <= FIELDS_MAX
                && fields.stream()
                                .mapToLong(it -> PREFIX.length() + sent(it.name()) + sent(it.value()) + 2)
                                .sum()
                        <= BYTES_MAX;
    }

    private static int sent(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).length();
    }

    private boolean isOurs(String address) {
        if (NextPage.local(address) == null || address.startsWith("/api/")) return false;
        var path = PathContainer.parsePath(address);
        return routes.getObject().getHandlerMethods().keySet().stream().anyMatch(it -> takes(it, path));
    }

    private static boolean takes(RequestMappingInfo route, PathContainer path) {
        var patterns = route.getPathPatternsCondition();
        return patterns != null
                && route.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                && patterns.getPatterns().stream().anyMatch(it -> it.matches(path));
    }
}
