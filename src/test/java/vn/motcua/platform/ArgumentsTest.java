package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void withoutWordsItServesOnTheUsualPort() {
        var plain = Arguments.read(List.of());

        assertThat(plain.command()).isEqualTo("serve");
        assertThat(plain.port()).isEqualTo(8080);
    }

    @Test
    void aCommandKeepsItsOwnWords() {
        var verify = Arguments.read(List.of("verify", "--all", "--data", "kho"));

        assertThat(verify.command()).isEqualTo("verify");
        assertThat(verify.rest()).containsExactly("--all");
        assertThat(verify.data()).isAbsolute().endsWithRaw(java.nio.file.Path.of("kho"));
    }

    @Test
    void aMomentTellsSpringWhenTheLegalClockBegins() {
        var pilot = Arguments.read(List.of("--as-of", "2011-07-01T07:30", "--demo"));

        assertThat(pilot.properties()).containsEntry("motcua.demo", true).containsKey("motcua.as-of");
    }

    @Test
    void whatIsNotUnderstoodIsSaidInOneLine() {
        assertThatThrownBy(() -> Arguments.read(List.of("--prot", "1"))).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> Arguments.read(List.of("--port"))).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> Arguments.read(List.of("--port", "tám")).port())
                .isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> Arguments.read(List.of("--port", "70000")).port())
                .isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> Arguments.read(List.of("--as-of", "hôm qua")).properties())
                .isInstanceOf(StartRefused.class);
    }
}
