package vn.motcua.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import vn.motcua.identity.Account;
import vn.motcua.identity.As;
import vn.motcua.identity.People;
import vn.motcua.identity.Post;
import vn.motcua.identity.Tokens;
import vn.motcua.platform.Csv;
import vn.motcua.platform.May;
import vn.motcua.route.Besides;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Walks every route with every role, at the agency that received a dossier and at a foreign one. */
@RoomTest
@Import({Besides.class, Offers.class})
class AuthorityTest {

    private static final String OWN = "HTB.01";
    private static final String FOREIGN = "HTB.02";
    // These papers exist only later in a dossier's life, so nobody finds them yet.
    private static final Set<String> LATER = Set.of(
            "/dossiers/{code}/result.pdf",
            "/dossiers/{code}/slips/02.pdf",
            "/dossiers/{code}/slips/04.pdf",
            "/dossiers/{code}/slips/05.pdf",
            "/dossiers/{code}/slips/{form}/{copy}.pdf");

    // What touches all who work here is the highest agency's alone; each commune has the district above it.
    private static final String HIGHEST = "HTB";
    private static final Set<String> OF_THE_WHOLE_SYSTEM = Set.of("/exchange-keys");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Tokens tokens;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Town town;

    @Autowired
    Besides besides;

    private final List<String> wrong = new ArrayList<>();
    private String dossier = "";

    @BeforeEach
    void oneDossierAtMaLam() throws Exception {
        for (var row : Csv.read("identity/roles.csv")) {
            enrol(row.getField("code"), OWN);
            enrol(row.getField("code"), FOREIGN);
            enrol(row.getField("code"), HIGHEST);
        }
        var accepted = mvc.post()
                .uri("/api/v1/dossiers")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Authorization", "Bearer " + tokens.issue("lan.malam").orElseThrow())
                .content(Sample.correction())
                .exchange();
        assertThat(accepted).hasStatus(201);
        dossier = Sample.JSON
                .readTree(accepted.getResponse().getContentAsByteArray())
                .path("code")
                .asString();
    }

    @Test
    void everyRouteIsOpenToExactlyWhoMayUseIt() {
        var roles = Csv.read("identity/roles.csv").stream()
                .map(row -> row.getField("code"))
                .toList();
        for (var route : Route.all(context)) {
            expectOfAStranger(route);
            for (var role : roles) {
                expect(route, role, OWN);
                expect(route, role, FOREIGN);
                if (OF_THE_WHOLE_SYSTEM.contains(route.pattern())) expect(route, role, HIGHEST);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Received at phường Bình Thuận for xã Hàm Thuận: open to both, and to xã Hàm Liêm nothing of it. */
    @Test
    void whatIsReceivedForAnotherIsOpenToBothAndToNobodyElse() throws Exception {
        town.itIs("2026-11-30T08:00");
        var code = besides.broughtFor("XHT", "PBT/TT", "my.pbinhthuan", "H7");
        besides.goes(code, "my.pbinhthuan forward pass-on", "lan.hamthuan accept", "lan.hamthuan desk pass-on");
        dossier = code.value();
        var roles = Csv.read("identity/roles.csv").stream()
                .map(row -> row.getField("code"))
                .toList();
        for (var role : roles) for (var agency : List.of("PBT", "XHT", "XHL")) enrol(role, agency, agency + "/TT");
        for (var route : Route.all(context))
            if (route.isOfADossier())
                for (var role : roles) {
                    expect(
                            route,
                            role,
                            "PBT",
                            isTheHandlers(route) ? Set.of(404, 422) : Set.of(200, 303, 400, 409, 422));
                    expect(route, role, "XHT", route.isTheDesks() ? Set.of(404) : Set.of(200, 303, 400, 409, 422));
                    expect(route, role, "XHL", Set.of(404));
                }
        assertThat(wrong).isEmpty();
    }

    /** What the leader of the agency that has the dossier in hand signs, wherever it came in (NĐ 61/2018 Art. 19). */
    private static boolean isTheHandlers(Route route) {
        return route.pattern().matches("/dossiers/\\{code}/(continuation|reappointments|stop)");
    }

    private void expect(Route route, String role, String agency, Set<Integer> expected) {
        var status = status(route, username(role, agency));
        var who = role + " at " + agency;
        if (route.may().equals(May.PARTNER)) note(status == 401, route, who, status);
        else if (!given(route.may()).contains(role)) note(status == 403, route, who, status);
        else if (LATER.contains(route.pattern())) note(status == 404, route, who, status);
        else note(expected.contains(status), route, who, status);
    }

    /** A transfer of land is received by the district's desk alone. */
    @Test
    void noDeskOpensTheCounterOfWhatItDoesNotReceive() {
        var roles = Csv.read("identity/roles.csv").stream()
                .map(row -> row.getField("code"))
                .toList();
        var counters = Route.all(context).stream()
                .filter(it -> it.pattern().matches("/(counter|guidances/of)/\\{procedure}(/promise)?"))
                .toList();
        assertThat(counters).hasSizeGreaterThan(4);
        for (var route : counters)
            for (var role : roles) {
                var status = status(route, username(role, OWN), it -> "HTB.L2");
                var again =
                        route.pattern().endsWith("/promise") && route.method().equals("GET");
                note(Set.of(403, 404).contains(status) || (again && status == 303), route, role + " for L2", status);
            }
        assertThat(wrong).isEmpty();
    }

    private void expectOfAStranger(Route route) {
        var status = status(route, null);
        if (route.may().equals(May.ANYONE))
            note(status != 401 && status != 403 && status < 500, route, "anyone", status);
        else note(status == (route.isApi() || route.writes() ? 401 : 303), route, "a stranger", status);
    }

    private void expect(Route route, String role, String agency) {
        var status = status(route, username(role, agency));
        var who = role + " at " + agency;
        if (route.may().equals(May.PARTNER)) {
            // No officer's token opens what a partner's system must sign for.
            note(status == 401, route, who, status);
            return;
        }
        var allowed = Set.of(May.ANYONE, May.SIGNED_IN).contains(route.may())
                || given(route.may()).contains(role);
        if (!allowed) note(status == 403, route, who, status);
        else if (OF_THE_WHOLE_SYSTEM.contains(route.pattern()))
            note(status == (agency.equals(HIGHEST) ? 422 : 404), route, who, status);
        else if (!route.isOfADossier()) note(status != 401 && status != 403 && status < 500, route, who, status);
        else if (agency.equals(FOREIGN) || LATER.contains(route.pattern())) note(status == 404, route, who, status);
        else note(Set.of(200, 303, 400, 409, 422).contains(status), route, who, status);
    }

    private void note(boolean right, Route route, String who, int status) {
        if (!right) wrong.add(route + " by " + who + " → " + status);
    }

    private int status(Route route, @Nullable String username) {
        return status(route, username, this::value);
    }

    private int status(Route route, @Nullable String username, UnaryOperator<String> values) {
        var path = route.path(values);
        var request = mvc.method(HttpMethod.valueOf(route.method())).uri(path);
        if (route.isApi()) {
            if (username != null)
                request.header(
                        "Authorization", "Bearer " + tokens.issue(username).orElseThrow());
            if (route.writes()) request.contentType(MediaType.APPLICATION_JSON).content("{}");
        } else {
            if (username != null) request.with(As.officer(username));
            if (route.writes()) request.with(csrf());
        }
        return new Aside(transactions)
                .tried(() -> request.exchange().getResponse().getStatus());
    }

    private String value(String variable) {
        return switch (variable) {
            case "code" -> dossier;
            case "procedure" -> "HTB.H7";
            default -> "1";
        };
    }

    private static Set<String> given(String permission) {
        return Csv.read("identity/permissions.csv").stream()
                .filter(row -> row.getField("permission").equals(permission))
                .findFirst()
                .map(row -> Set.of(row.getField("roles").split(" ")))
                .orElseThrow();
    }

    private void enrol(String role, String agency) {
        enrol(role, agency, agency + "/MC");
    }

    private void enrol(String role, String agency, String unit) {
        people.enrol(new Account(username(role, agency), role), null);
        people.appoint(username(role, agency), new Post(unit, role, LocalDate.of(2010, 1, 1), null, "thử quyền"));
    }

    private static String username(String role, String agency) {
        return (role + "." + agency).toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
