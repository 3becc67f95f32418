package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalFactTest {

    private static final Instant AT = Instant.parse("2011-07-01T00:45:00.123456Z");

    @Test
    void theBytesOfAFactAreFixedForEver() {
        var text = CanonicalFact.text(
                SampleDossiers.said(AT),
                1,
                AT,
                "dossier.accepted",
                Map.of("b", 2, "a", "Hường", "c", List.of(1L, "x")));
        assertThat(text)
                .isEqualTo("{\"actor\":\"lan\",\"agency\":\"HTB.01\",\"at\":\"2011-07-01T00:45:00.123456Z\","
                        + "\"body\":{\"a\":\"Hường\",\"b\":2,\"c\":[1,\"x\"]},"
                        + "\"dossier\":\"HTB.01-110701-0001\","
                        + "\"kind\":\"dossier.accepted\",\"recordedAt\":\"2011-07-01T00:45:00.123456Z\","
                        + "\"seq\":1,\"v\":1}");
        assertThat(CanonicalFact.hash("0".repeat(64), text))
                .isEqualTo("b47db18ad7ce82072d869db93c18bb4c3be67acd21b42a4797ea73f608cfdf30");
    }

    @Test
    void theSameNameTypedInTwoWaysHasOneForm() {
        var composed = CanonicalFact.text(SampleDossiers.said(AT), 1, AT, "k", Map.of("name", "Hường"));
        var decomposed = CanonicalFact.text(
                SampleDossiers.said(AT),
                1,
                AT,
                "k",
                Map.of("name", java.text.Normalizer.normalize("Hường", java.text.Normalizer.Form.NFD)));
        assertThat(decomposed).isEqualTo(composed);
    }

    @Test
    void halvesAndNumbersThatReadersRoundAreRefused() {
        assertThatThrownBy(() -> CanonicalFact.text(SampleDossiers.said(AT), 1, AT, "k", Map.of("half", 0.5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalFact.text(SampleDossiers.said(AT), 1, AT, "k", Map.of("big", 1L << 53)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recordingNeverRunsBackwards() {
        var head = new ChainHead(4, "0".repeat(64), AT);
        var batch = Links.after(head, SampleDossiers.said(AT), AT.minusSeconds(60), List.of(Fact.of("k", Map.of())));
        assertThat(batch.facts().getFirst().recordedAt()).isEqualTo(AT);
    }
}
