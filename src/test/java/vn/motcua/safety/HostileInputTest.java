package vn.motcua.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.As;
import vn.motcua.identity.Tokens;
import vn.motcua.platform.May;
import vn.motcua.town.RoomTest;

/** What nobody sends on purpose is answered in words, never by a crash, and leaves nothing half-written. */
@RoomTest
class HostileInputTest {

    private static final List<String> MADE_UP = List.of(
            "<script>alert(1)</script>",
            "' OR 1=1; DROP TABLE dossier.dossier; --",
            "../../etc/passwd",
            "\u202Egnp.exe\u202C",
            "a\u0000b",
            "Nguyễn".repeat(2_000),
            "${7*7}#{7*7}{0}",
            "\uD800",
            "-1",
            "99999999999999999999",
            "+999999999-01-01");
    // No name, note or number looks like these; they are refused wherever text is read.
    private static final Set<String> NEVER_TEXT = Set.of("\u202Egnp.exe\u202C", "a\u0000b", "Nguyễn".repeat(2_000));
    private static final List<String> NO_BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"x\"",
            "17",
            "{\"a\":}",
            "{\"version\":\"x\"}",
            "{\"unknown\":1}",
            "[".repeat(20_000),
            "{\"procedure\":{\"a\":[1]},\"requester\":7}",
            "x".repeat((1 << 20) + 1));

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private final List<String> wrong = new ArrayList<>();
    private String token = "";

    @BeforeEach
    void theDeskOfMaLamIsOpen() {
        token = tokens.issue("hoa.malam").orElseThrow();
    }

    @Test
    void noPathIsTooStrange() {
        for (var route : Route.all(context)) {
            if (!route.pattern().contains("{")) continue;
            for (var hostile : MADE_UP) {
                if (hostile.equals("\uD800")) continue;
                send(route, request(route, route.path(_ -> encoded(hostile))), hostile, false);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noQueryIsTooStrange() {
        for (var route : Route.all(context)) {
            for (var name : parameters(route)) {
                for (var hostile : MADE_UP)
                    send(route, request(route, path(route)).param(name, hostile), hostile, false);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noBodyIsTooStrange() {
        for (var route : Route.all(context)) {
            if (!route.isApi() || !route.writes()) continue;
            for (var body : NO_BODIES) send(route, json(route, body), body, true);
            send(
                    route,
                    request(route, path(route))
                            .contentType(MediaType.TEXT_PLAIN)
                            .content("x"),
                    "text",
                    true);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noFieldOfAnApplicationIsTooStrange() {
        var accept = Route.all(context).stream()
                .filter(it -> it.pattern().equals("/api/v1/dossiers") && it.writes())
                .findFirst()
                .orElseThrow();
        for (var field : List.of("procedure", "desk", "channel", "note", "case", "receivedAt")) {
            for (var hostile : MADE_UP) {
                var body = Sample.tree().asObject().put(field, hostile);
                send(accept, json(accept, body.toString()), field + " " + hostile, NEVER_TEXT.contains(hostile));
            }
        }
        for (var field : List.of("kind", "name", "identifier", "phone", "email", "address")) {
            for (var hostile : MADE_UP) {
                var body = Sample.tree().asObject();
                body.get("requester").asObject().put(field, hostile);
                send(accept, json(accept, body.toString()), field + " " + hostile, NEVER_TEXT.contains(hostile));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private MockMvcRequestBuilder json(Route route, String body) {
        return request(route, path(route))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private MockMvcRequestBuilder request(Route route, String path) {
        var request = mvc.method(HttpMethod.valueOf(route.method())).uri(URI.create(path));
        if (route.isApi()) return request.header("Authorization", "Bearer " + token);
        if (!route.may().equals(May.ANYONE)) request.with(As.officer("hoa.malam"));
        return route.writes() ? request.with(csrf()) : request;
    }

    private void send(Route route, MockMvcRequestBuilder request, String what, boolean refused) {
        var shown = route + " ← " + (what.length() > 60 ? what.substring(0, 60) + "…" : what);
        new Aside(transactions).tried(() -> {
            var before = rows();
            try {
                judge(route, request.exchange().getResponse(), shown, refused, before);
            } catch (RuntimeException | AssertionError broken) {
                wrong.add(shown + " → " + broken);
            }
            return before;
        });
    }

    private void judge(Route route, MockHttpServletResponse response, String shown, boolean refused, long before) {
        var status = response.getStatus();
        if (status >= 500 || (refused && status < 400)) wrong.add(shown + " → " + status);
        if (status >= 400 && !new Aside(transactions).isDoomed() && rows() != before) wrong.add(shown + " wrote");
        if (status >= 400 && route.isApi()) {
            var problem = Sample.JSON.readTree(response.getContentAsByteArray());
            if (problem.path("detail").asString("").isBlank()) wrong.add(shown + " → " + status + " without a word");
        }
    }

    private long rows() {
        return sql.sql("""
                SELECT (SELECT count(*) FROM dossier.dossier) + (SELECT count(*) FROM dossier.fact)
                     + (SELECT count(*) FROM dossier.party) + (SELECT count(*) FROM platform.once)
                """).query(Long.class).single();
    }

    private static Set<String> parameters(Route route) {
        var names = new LinkedHashSet<String>();
        for (var parameter : route.handler().getMethodParameters()) {
            parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            var asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked != null) names.add(asked.value().isEmpty() ? parameter.getParameterName() : asked.value());
            var type = parameter.getParameterType();
            if (type.isRecord() && type.getPackageName().startsWith("vn.motcua") && !route.isApi())
                for (var part : type.getRecordComponents()) names.add(part.getName());
        }
        names.add("onceKey");
        names.remove(null);
        return names;
    }

    private static String path(Route route) {
        return route.path(variable -> switch (variable) {
            case "code" -> "HTB.01-110701-0001";
            case "procedure" -> "HTB.H7";
            default -> "1";
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
