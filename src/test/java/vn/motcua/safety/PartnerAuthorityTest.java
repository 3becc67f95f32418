package vn.motcua.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import vn.motcua.identity.As;
import vn.motcua.town.RoomTest;

/** Walks every route of a partner in which nobody works yet, as administrators of the district and of two communes. */
@RoomTest
class PartnerAuthorityTest {

    private static final String ADDRESS = "https://he-thong.example/api/v1/exchange/messages";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void theDistrictEntersAPartner() {
        assertThat(saves("/partners", "HTB")).isEqualTo(303);
        assertThat(saves("/partners/he-thong", "")).isEqualTo(303);
    }

    @Test
    void communesSeeItAndChangeNothingOfIt() {
        var routes = Route.all(context).stream()
                .filter(it -> it.pattern().startsWith("/partners/{partner}"))
                .toList();
        assertThat(routes).hasSizeGreaterThan(6);
        var wrong = new ArrayList<String>();
        for (var route : routes)
            for (var who : List.of("quan.malam", "quang.huyen")) {
                var status = status(route, who);
                var right = !route.writes()
                        ? status == 200
                        : who.equals("quan.malam") ? status == 422 : status == 303 || status == 422;
                if (!right) wrong.add(route + " by " + who + " → " + status);
            }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theDistrictMayTryItAtOnceAndTheCommuneMayNot() {
        var tries = Route.all(context).stream()
                .filter(it -> it.pattern().equals("/partners/{partner}/tries"))
                .findFirst()
                .orElseThrow();
        assertThat(status(tries, "quang.huyen")).isEqualTo(303);
        assertThat(status(tries, "quan.malam")).isEqualTo(422);
    }

    private int status(Route route, String who) {
        var request = mvc.method(HttpMethod.valueOf(route.method()))
                .uri(route.path(_ -> "he-thong"))
                .with(As.officer(who))
                .with(csrf());
        return new Aside(transactions)
                .tried(() -> request.exchange().getResponse().getStatus());
    }

    private int saves(String path, String agencies) {
        return mvc.post()
                .uri(path)
                .with(As.officer("quang.huyen"))
                .with(csrf())
                .param("name", "he-thong")
                .param("title", "Hệ thống khác")
                .param("endpoint", ADDRESS)
                .param("agencies", agencies)
                .param("confirmed", "true")
                .exchange()
                .getResponse()
                .getStatus();
    }
}
