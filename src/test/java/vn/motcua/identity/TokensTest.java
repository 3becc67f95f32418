package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.town.RoomTest;

@RoomTest
class TokensTest {

    @Autowired
    Tokens tokens;

    @Autowired
    People people;

    @Autowired
    TokenCommand command;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aTokenKnowsItsOfficer() {
        var token = tokens.issue("lan.malam").orElseThrow();
        assertThat(token).hasSize(43);
        assertThat(tokens.holder(token)).map(SignedIn::username).contains("lan.malam");
    }

    @Test
    void onlyItsHashIsKept() {
        var token = tokens.issue("lan.malam").orElseThrow();
        assertThat(sql.sql("SELECT count(*) FROM identity.token t WHERE t::text LIKE '%' || :token || '%'")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void strangersHaveNone() {
        assertThat(tokens.issue("nobody")).isEmpty();
        for (var token : List.of("", "x", "a".repeat(43), "😀", "a".repeat(10_000), "' OR 1=1 --"))
            assertThat(tokens.holder(token)).isEmpty();
    }

    @Test
    void itEndsWhenItIsRevokedSignedOutClosedOrTooOld() {
        var revoked = tokens.issue("lan.malam").orElseThrow();
        tokens.revoke(revoked);
        assertThat(tokens.holder(revoked)).isEmpty();

        var everywhere = tokens.issue("minh.malam").orElseThrow();
        people.signOutEverywhere("minh.malam");
        assertThat(tokens.holder(everywhere)).isEmpty();
        assertThat(tokens.issue("minh.malam").flatMap(tokens::holder)).isPresent();

        var closed = tokens.issue("hoa.malam").orElseThrow();
        people.close("hoa.malam");
        assertThat(tokens.holder(closed)).isEmpty();
        assertThat(tokens.issue("hoa.malam")).isEmpty();

        var old = tokens.issue("nga.malam").orElseThrow();
        sql.sql("UPDATE identity.token SET expires_at = expires_at - interval '8 hours' WHERE username = 'nga.malam'")
                .update();
        assertThat(tokens.holder(old)).isEmpty();
    }

    @Test
    void theCommandComplainsInOneLine() {
        assertThat(command.run(List.of("nobody"))).isNotZero();
        assertThat(command.run(List.of())).isNotZero();
        assertThat(command.run(List.of("lan.malam"))).isZero();
    }

    @Test
    void aBadTokenIsRefusedEvenWhereNoneIsNeeded() {
        assertThat(mvc.get().uri("/api/v1/working-days?year=2011").header("Authorization", "Bearer no"))
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .containsHeader("WWW-Authenticate");
    }

    @Test
    void theApiLooksAtNoSession() {
        assertThat(mvc.get().uri("/api/v1/dossiers").cookie(new jakarta.servlet.http.Cookie("motcua", "x")))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("platform.error.unauthenticated");
    }
}
