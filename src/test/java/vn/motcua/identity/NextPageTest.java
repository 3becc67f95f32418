package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/worklist?tab=late&after=x", "/dossiers/HTB.01-110701-0001"})
    void ourPagesAreTaken(String path) {
        assertThat(NextPage.local(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "worklist", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nSet-Cookie: x=1",
                "/\t/evil.example", "/a\\b", "/{x}", "/sign-out", "/sign-in?next=/", "javascript:alert(1)"
            })
    void othersAreNot(String path) {
        assertThat(NextPage.local(path)).isNull();
    }

    @Test
    void nothingAskedIsNothingTaken() {
        assertThat(NextPage.local(null)).isNull();
        assertThat(NextPage.local("/" + "x".repeat(5_000))).isNull();
    }
}
