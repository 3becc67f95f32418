package vn.motcua.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LaunchOptions;

/** Addresses, pauses, signatures, keys and bytes, without a database. */
class ExchangeRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final ECKey KEY = PartnerSimulator.newKey("k1");
    private static final byte[] BODY = "{\"a\":1}".getBytes(UTF_8);

    @Test
    void messagesGoByHttpsOrStayOnThisMachine() {
        for (var good : Set.of("https://huyen.example/api", "http://127.0.0.1:8081/x", "http://localhost/x"))
            assertThat(Endpoint.parse(good)).as(good).isInstanceOf(Granted.class);
        for (var bad : Set.of(
                "http://huyen.example/api",
                "https://ten:mat-khau@huyen.example/",
                "https://huyen.example/?a=b",
                "https://huyen.example/#a",
                "file:///etc/passwd",
                "ftp://huyen.example/",
                "http://127.0.0.1.example.com/",
                "khong phai dia chi")) assertThat(Endpoint.parse(bad)).as(bad).isInstanceOf(Refused.class);
    }

    @Test
    void pausesGrowAndEndAtAQuarterOfAnHour() {
        assertThat(Partner.pauseAfter(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Partner.pauseAfter(2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(Partner.pauseAfter(8)).isEqualTo(Duration.ofSeconds(256));
        assertThat(Partner.pauseAfter(10)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Partner.pauseAfter(10_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aSignatureHoldsForItsBytesItsKeyAndFiveMinutes() {
        var header = Signature.of(BODY, KEY, NOW);
        var signature = Signature.read(header, BODY).orElseThrow();
        assertThat(signature.isBy(KEY.toPublicJWK())).isTrue();
        assertThat(signature.isBy(PartnerSimulator.newKey("k1"))).isFalse();
        assertThat(Signature.read(header, "{\"a\":2}".getBytes(UTF_8))
                        .orElseThrow()
                        .isBy(KEY))
                .isFalse();
        assertThat(signature.isFresh(NOW.plus(Signature.FRESH))).isTrue();
        assertThat(signature.isFresh(NOW.plus(Signature.FRESH).plusSeconds(1))).isFalse();
        assertThat(signature.isFresh(NOW.minus(Signature.FRESH).minusSeconds(1)))
                .isFalse();
    }

    @Test
    void otherKindsOfSignatureAreNone() {
        assertThat(Signature.read(null, BODY)).isEmpty();
        assertThat(Signature.read("eyJhbGciOiJub25lIn0..", BODY)).isEmpty();
        assertThat(Signature.read("x".repeat(3_000), BODY)).isEmpty();
        assertThat(Signature.read("khong.phai.chu.ky", BODY)).isEmpty();
    }

    @Test
    void aPrivateKeyIsNeverTakenForAPublicOne() {
        assertThat(PublicKey.parse(KEY.toJSONString())).isInstanceOf(Refused.class);
        assertThat(PublicKey.parse(KEY.toPublicJWK().toJSONString())).isInstanceOf(Granted.class);
        assertThat(PublicKey.parse("{}")).isInstanceOf(Refused.class);
    }

    @Test
    void onlyTheOwnerReadsOurPrivateKey(@TempDir Path folder) throws Exception {
        var keys = new KeyFolder(new LaunchOptions(folder, false, null, null, null));
        var made = keys.make("ma-lam-1");
        assertThat(made.isPrivate()).isFalse();
        var file = folder.resolve("exchange-keys/ma-lam-1.jwk");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(keys.find("ma-lam-1").orElseThrow().isPrivate()).isTrue();
        assertThat(keys.find("ma-lam-2")).isEmpty();
    }

    @Test
    void aMessageIsItsBytesAndBack() {
        var address = new Message.Address("m-1", new PartnerName("ma-lam"), new PartnerName("huyen-htb"));
        var message = new Message(
                address, MessageType.RECALLED.key(), "HTB.01-110701-0001", 7, NOW, "{\"reason\":\"Nhầm phòng\"}");
        assertThat(Envelope.read(Envelope.bytes(message))).contains(message);
        assertThat(Envelope.read("[]".getBytes(UTF_8))).isEmpty();
        assertThat(Envelope.read("{\"specversion\":\"1.0\"}".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void everySortOfMessageHasItsSchema() {
        var json = new WireJson();
        for (var type : MessageType.values())
            assertThat(json.fits(type, "{}")).as(type.name()).isFalse();
        var recalled = json.write(new Wire.Recalled(new Wire.Place(1, 3, "officer"), "Nhầm"));
        assertThat(json.fits(MessageType.RECALLED, recalled)).isTrue();
        assertThat(json.fits(MessageType.RECALLED, "không phải JSON")).isFalse();
        assertThat(json.fits(MessageType.CLOSED, "{\"how\":\"WITHDRAWN\"}")).isTrue();
        assertThat(json.fits(MessageType.CLOSED, "{\"how\":\"STOPPED\"}")).isFalse();
        var stopped = json.write(new Wire.Closed("STOPPED", "DEATH", new Wire.Ender("HTB", "Phan Thị Mai")));
        assertThat(json.fits(MessageType.CLOSED, stopped)).isTrue();
        assertThat(json.fits(MessageType.CLOSED, stopped.replace("DEATH", "BOREDOM")))
                .isFalse();
    }
}
