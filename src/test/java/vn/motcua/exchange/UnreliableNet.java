package vn.motcua.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * Between the simulated partner and us: it duplicates, reorders, drops, delays, replays, and somebody on it lies. Each
 * lie says which answer it must get.
 */
final class UnreliableNet {

    /** Codes that nobody ever exchanged. */
    private static final AtomicInteger FOREIGN = new AtomicInteger(1_000);

    private record Letter(byte[] body, String signature) {}

    private final PartnerSimulator partner;
    private final URI door;
    private final StoppedTime time;
    private final RandomGenerator random;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Letter> slow = new ArrayList<>();
    private final List<Letter> past = new ArrayList<>();
    private final ECKey thief;

    /** Lies well signed, which only the inbox can refuse. */
    int signedLies;

    int mischief;

    UnreliableNet(PartnerSimulator partner, URI door, StoppedTime time, RandomGenerator random) {
        this.partner = partner;
        this.door = door;
        this.time = time;
        this.random = random;
        this.thief = PartnerSimulator.newKey(partner.key.getKeyID());
        partner.deaf = () -> switch (random.nextInt(6)) {
            case 0 -> 503;
            case 1 -> -503;
            default -> 0;
        };
    }

    /** From now on everything comes as it was sent. */
    void behaves() {
        partner.deaf = () -> 0;
        for (var letter : slow) bring(letter);
        slow.clear();
    }

    void carryHonestly() {
        for (var message : List.copyOf(partner.written)) take(message, bring(letter(message)));
    }

    void carry() {
        for (int i = 0; i < 1 + random.nextInt(4); i++) carryOne();
        if (random.nextInt(3) == 0) lie();
        if (!past.isEmpty() && random.nextInt(3) == 0) bring(past.get(random.nextInt(past.size())));
        if (!slow.isEmpty() && random.nextInt(2) == 0) bring(slow.remove(random.nextInt(slow.size())));
    }

    private void carryOne() {
        if (partner.written.isEmpty()) return;
        var message = partner.written.get(random.nextInt(partner.written.size()));
        var letter = letter(message);
        mischief++;
        switch (random.nextInt(5)) {
            case 0 -> slow.add(letter); // delayed; the sender will send it again
            case 1 -> bring(letter); // the answer is lost; the sender will send it again
            case 2 -> {
                bring(letter);
                take(message, bring(letter));
            }
            default -> take(message, bring(letter));
        }
        past.add(letter);
    }

    private void take(Message message, int status) {
        assertThat(status).isIn(200, 202);
        partner.written.remove(message);
    }

    private void lie() {
        mischief++;
        if (partner.dossiers.isEmpty()) return;
        var code = List.copyOf(partner.dossiers.keySet()).get(random.nextInt(partner.dossiers.size()));
        var lie = lie(code);
        var body = Envelope.bytes(lie);
        switch (random.nextInt(6)) {
            case 0 -> assertThat(bring(new Letter(body, "e30..AAAA"))).isEqualTo(401);
            case 1 ->
                assertThat(bring(new Letter(body, Signature.of(body, thief, time.now()))))
                        .isEqualTo(401);
            case 2 -> {
                var changed = new String(body, UTF_8).replace("HTB/", "HTB./").getBytes(UTF_8);
                assertThat(bring(new Letter(changed, Signature.of(body, partner.key, time.now()))))
                        .isEqualTo(401);
            }
            case 3 -> {
                var old = time.now().minus(Duration.ofMinutes(6));
                assertThat(bring(new Letter(body, Signature.of(body, partner.key, old))))
                        .isEqualTo(401);
            }
            case 4 -> {
                // A dossier that was never exchanged; it is kept, looked at, and refused for ever.
                var foreign = new Message(lie.address(), lie.type(), foreignCode(), 1, lie.time(), lie.data());
                var bytes = Envelope.bytes(foreign);
                assertThat(bring(new Letter(bytes, Signature.of(bytes, partner.key, time.now()))))
                        .isEqualTo(202);
                signedLies++;
            }
            default -> {
                // Another content under an id that came before.
                if (past.isEmpty()) return;
                var before = Envelope.read(past.getFirst().body()).orElseThrow();
                var twin = new Message(before.address(), lie.type(), before.subject(), 999_999, time.now(), lie.data());
                var bytes = Envelope.bytes(twin);
                if (bring(past.getFirst()) == 401) bring(letter(before));
                assertThat(bring(new Letter(bytes, Signature.of(bytes, partner.key, time.now()))))
                        .isEqualTo(409);
            }
        }
    }

    private Message lie(String code) {
        var place = new Wire.Place(1, 1, "desk");
        var who = new Wire.Who(
                "HTB",
                "HTB/MC",
                "Người lạ",
                partner.dossiers.get(code).sent.offer().offeredAt());
        return new Message(
                new Message.Address(UUID.randomUUID().toString(), PartnerSimulator.NAME, new PartnerName("ma-lam")),
                MessageType.PROGRESS.key(),
                code,
                777_777,
                time.now(),
                new WireJson().write(new Wire.Acted(new Wire.Act(place, "pass-on", who, null, null))));
    }

    private String foreignCode() {
        return "HTB.09-110701-%04d".formatted(FOREIGN.incrementAndGet());
    }

    private Letter letter(Message message) {
        var body = Envelope.bytes(message);
        return new Letter(body, Signature.of(body, partner.key, time.now()));
    }

    private int bring(Letter letter) {
        var request = HttpRequest.newBuilder(door)
                .header("Content-Type", Envelope.CONTENT_TYPE)
                .header(Signature.HEADER, letter.signature())
                .POST(BodyPublishers.ofByteArray(letter.body()))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
