package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.identity.Tokens;
import vn.motcua.town.RoomTest;

@RoomTest
@Import({Errand.class, Offers.class})
class TaskApiTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    Tokens tokens;

    @Test
    void whatWaitsIsListedMostEndangeredFirstAndPaged() {
        errand.brought("H7");
        errand.brought("S1");
        assertThat(get("lan.malam", "/api/v1/tasks?mine=false"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items.length()", it -> it.assertThat().isEqualTo(2))
                .hasPathSatisfying("$.items[0].procedure", it -> it.assertThat().isEqualTo("HTB.H7"))
                .hasPathSatisfying(
                        "$.items[0].dueAt", it -> it.assertThat().asString().endsWith("+07:00"))
                .hasPathSatisfying(
                        "$.items[0].slackMinutes", it -> it.assertThat().isEqualTo(480));
        assertThat(get("lan.malam", "/api/v1/tasks?limit=1")).bodyJson().hasPath("$.next");
        assertThat(get("mai.huyen", "/api/v1/tasks"))
                .bodyJson()
                .hasPathSatisfying("$.items.length()", it -> it.assertThat().isEqualTo(0));
    }

    @Test
    void aStaleVersionIsAConflictAForeignStepIsNotFoundALawfulNoIsUnprocessable() {
        var code = errand.brought("H7");
        var path = "/api/v1/tasks/" + errand.step(code).value() + "/completion";
        assertThat(post("mai.huyen", path, "{\"outcome\":\"pass-on\",\"version\":0}"))
                .hasStatus(404);
        assertThat(post("nga.malam", path, "{\"outcome\":\"pass-on\",\"version\":0}"))
                .hasStatus(422);
        assertThat(post("lan.malam", path, "{\"outcome\":\"no-such\",\"version\":0}"))
                .hasStatus(422)
                .bodyText()
                .contains("route.complete.no-such-outcome");
        assertThat(post("lan.malam", path, "{\"outcome\":\"pass-on\"}")).hasStatus(400);
        assertThat(post("lan.malam", path, "{\"outcome\":\"pass-on\",\"version\":0}"))
                .hasStatusOk()
                .bodyText()
                .contains(code.value());
        assertThat(post("minh.malam", path, "{\"outcome\":\"pass-on\",\"version\":0}"))
                .hasStatus(409)
                .bodyText()
                .contains("route.step.ended");
    }

    @Test
    void offersAreListedAndAnswered() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        assertThat(get("mai.huyen", "/api/v1/handovers?direction=in"))
                .bodyJson()
                .hasPathSatisfying("$.items[0].dossier", it -> it.assertThat().isEqualTo(code.value()));
        assertThat(get("thao.malam", "/api/v1/handovers?direction=out"))
                .bodyJson()
                .hasPathSatisfying("$.items.length()", it -> it.assertThat().isEqualTo(1));
        var path = "/api/v1/handovers/" + errand.offer(code).value();
        assertThat(post("mai.huyen", path + "/decline", "{\"reason\":\"\"}")).hasStatus(422);
        assertThat(post("mai.huyen", path + "/acceptance", "{}")).hasStatusOk();
        assertThat(post("long.huyen", path + "/acceptance", "{}")).hasStatus(409);
        assertThat(post("lien.hamtri", path + "/acceptance", "{}")).hasStatus(404);
    }

    private MvcTestResult get(String username, String path) {
        return web.get().uri(path).header("Authorization", bearer(username)).exchange();
    }

    private MvcTestResult post(String username, String path, String body) {
        return web.post()
                .uri(path)
                .header("Authorization", bearer(username))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private String bearer(String username) {
        return "Bearer " + tokens.issue(username).orElseThrow();
    }
}
