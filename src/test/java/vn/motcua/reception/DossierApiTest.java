package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.identity.As;
import vn.motcua.identity.Tokens;
import vn.motcua.town.RoomTest;

@RoomTest
class DossierApiTest {

    private static final String BIRTH = """
            {"procedure":"HTB.H1","desk":"HTB.01/MC","channel":"IN_PERSON",
             "requester":{"kind":"INDIVIDUAL","name":"Nguyễn Thị Bảy","identifier":"260123456"},
             "data":{"child":"Nguyễn Văn An"},
             "papers":[{"component":"to-khai","kind":"ORIGINAL","count":1},
                       {"component":"chung-sinh","kind":"ORIGINAL","count":1}]}
            """;

    @Autowired
    MockMvcTester web;

    @Autowired
    Tokens tokens;

    @Test
    void anAcceptedDossierIsAnsweredWithCodeKeyAndPromise() {
        assertThat(send(BIRTH, null))
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying("$.code", it -> it.assertThat().isEqualTo("HTB.01-110701-0001"))
                .hasPathSatisfying("$.dueAt", it -> it.assertThat().asString().startsWith("2011-07-01T17:30"))
                .hasPathSatisfying(
                        "$.receivedAt", it -> it.assertThat().asString().endsWith("+07:00"))
                .hasPath("$.lookupKey")
                .hasPath("$.status")
                .hasPath("$.version");
    }

    @Test
    void whatWasDeclaredIsReadOnTheDossiersPage() {
        var nested = BIRTH.replace("{\"child\":\"Nguyễn Văn An\"}", """
                {"con":{"họ tên":"Nguyễn Văn An","nặng":3.2},"anh chị":["Bình","Chi"],"trống":null}""");
        assertThat(send(nested, null)).hasStatus(201);
        assertThat(web.get().uri("/dossiers/HTB.01-110701-0001").with(As.officer("lan.malam")))
                .hasStatusOk()
                .bodyText()
                .contains("Nội dung kê khai", "con › họ tên", "<dd>Nguyễn Văn An</dd>", "<dd>3.2</dd>")
                .contains("anh chị › 2", "<dd>Chi</dd>")
                .doesNotContain("trống");
    }

    @Test
    void theSameKeyAndBodyGiveTheSameAnswer() throws Exception {
        var first = send(BIRTH, "k-1").getResponse().getContentAsString();
        assertThat(send(BIRTH, "k-1")).hasStatus(201).bodyText().isEqualTo(first);
        assertThat(send(BIRTH.replace("Bảy", "Tám"), "k-1")).hasStatus(409);
    }

    @Test
    void everyWrongFieldIsNamed() {
        assertThat(send(BIRTH.replace("260123456", "1").replace("chung-sinh", "khac"), "k-2"))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("requester.identifier", "papers.chung-sinh", "papers.khac", "\"code\"");
        assertThat(send(BIRTH, "k-3")).bodyText().contains("HTB.01-110701-0001");
    }

    @Test
    void aLawfulNoIsRepeatedWordForWord() throws Exception {
        var wrong = BIRTH.replace("260123456", "1");
        var first = send(wrong, "k-4");
        assertThat(first).hasStatus(422).bodyText().contains("\"requester.identifier\"");
        assertThat(send(wrong, "k-4"))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isStrictlyEqualTo(first.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void anUnknownProcedureDeskOrChannelIsSaidPlainly() {
        assertThat(send(BIRTH.replace("HTB.H1", "9.999999"), null))
                .hasStatus(422)
                .bodyText()
                .contains("\"procedure\"");
        assertThat(send(BIRTH.replace("HTB.01/MC", "HTB/MC"), null))
                .hasStatus(422)
                .bodyText()
                .contains("\"desk\"");
        assertThat(send(BIRTH.replace("IN_PERSON", "PIGEON"), null))
                .hasStatus(422)
                .bodyText()
                .contains("\"channel\"");
        assertThat(send("{}", null)).hasStatus(422);
    }

    @Test
    void whatIsNoRequestIsABadRequest() {
        assertThat(send("{\"procedure\":", null)).hasStatus(400);
        assertThat(send(BIRTH.replace("\"count\":1", "\"count\":\"x\""), null)).hasStatus(400);
        assertThat(send(BIRTH.replace("\"desk\"", "\"dessk\""), null)).hasStatus(400);
        assertThat(send(BIRTH.replace("[{", "[null,{"), null)).hasStatus(422);
    }

    @Test
    void aReceiptInTheFutureIsRefused() {
        var future = BIRTH.replace("\"data\"", "\"receivedAt\":\"2011-07-02T08:00\",\"data\"");
        assertThat(send(future, null)).hasStatus(422).bodyText().contains("receivedAt");
        assertThat(send(future.replace("2011-07-02T08:00", "tomorrow"), null)).hasStatus(422);
    }

    @Test
    void nobodyWithoutATokenReceives() {
        assertThat(web.post()
                        .uri("/api/v1/dossiers")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(BIRTH))
                .hasStatus(401);
    }

    private MvcTestResult send(String body, @org.jspecify.annotations.Nullable String key) {
        var request = web.post()
                .uri("/api/v1/dossiers")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Authorization", "Bearer " + tokens.issue("lan.malam").orElseThrow())
                .content(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }
}
