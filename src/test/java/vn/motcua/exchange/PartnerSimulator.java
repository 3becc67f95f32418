package vn.motcua.exchange;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * The system of the district, as another maker might have built it: it knows the protocol of docs/exchange.md and
 * nothing of our tables. Its own part is honest and exact; the net around it is {@link UnreliableNet}'s.
 */
final class PartnerSimulator implements AutoCloseable {

    private static final int NUMBERS = 1_000;
    static final PartnerName NAME = new PartnerName("huyen-htb");

    final ECKey key;
    final Map<String, SimulatedDossier> dossiers = new TreeMap<>();
    final List<Message> written = new ArrayList<>();

    /** What our side sent, answered with a status instead of being heard: the net's mischief. */
    volatile java.util.function.IntSupplier deaf = () -> 0;

    private final WireJson json = new WireJson();
    private final Map<String, byte[]> seen = new HashMap<>();
    private final Map<String, TreeMap<Long, Message>> waiting = new HashMap<>();
    private final Map<String, Long> heard = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final AtomicInteger numbers;
    private final PartnerName other;
    private final StoppedTime time;
    private final HttpServer server;
    private volatile ECKey theirs;

    /** {@code run}: so that each has a key and numbers of its own. */
    PartnerSimulator(PartnerName other, ECKey theirs, StoppedTime time, int run) {
        this.key = newKey("huyen-htb-" + run);
        this.numbers = new AtomicInteger(run * NUMBERS);
        this.other = other;
        this.theirs = theirs;
        this.time = time;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.createContext("/messages", this::serve);
        server.start();
    }

    static ECKey newKey(String kid) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/messages";
    }

    void trusts(ECKey next) {
        theirs = next;
    }

    /** Does one thing on each dossier whose turn it is, and writes what it has done. */
    synchronized void work(RandomGenerator random) {
        for (var dossier : dossiers.values())
            if (random.nextBoolean())
                dossier.next(random, numbers::incrementAndGet).ifPresent(it -> tell(dossier, it));
    }

    private void tell(SimulatedDossier dossier, Wire.Act act) {
        var type = switch (act.outcome()) {
            case Acts.ACCEPTED -> MessageType.ACCEPTED;
            case Acts.DECLINED -> MessageType.DECLINED;
            default -> act.number() == null ? MessageType.PROGRESS : MessageType.RESULT;
        };
        var data = type == MessageType.RESULT
                ? new Wire.Resulted(act, new Wire.Result(null, act.number(), null, null))
                : new Wire.Acted(act);
        written.add(message(dossier.sent.dossier().code(), type, data));
    }

    Message message(String code, MessageType type, Object data) {
        return new Message(
                new Message.Address(UUID.randomUUID().toString(), NAME, other),
                type.key(),
                code,
                sequences.merge(code, 1L, Long::sum),
                time.now(),
                json.write(data));
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var refuses = deaf.getAsInt();
            // A deaf one has heard nothing; one whose answer is lost has.
            var status = refuses > 0
                    ? refuses
                    : hear(body, exchange.getRequestHeaders().getFirst(Signature.HEADER));
            exchange.sendResponseHeaders(refuses < 0 ? -refuses : status, -1);
        }
    }

    private synchronized int hear(byte[] body, String header) {
        var signature = Signature.read(header, body).orElse(null);
        if (signature == null || !signature.isBy(theirs) || !signature.isFresh(time.now())) return 401;
        var message = Envelope.read(body).orElseThrow();
        if (!message.address().recipient().equals(NAME)) return 403;
        if (!json.fits(MessageType.of(message.type()).orElseThrow(), message.data())) return 400;
        var before = seen.putIfAbsent(message.id(), body);
        if (before != null) return Arrays.equals(before, body) ? 200 : 409;
        waiting.computeIfAbsent(message.subject(), _ -> new TreeMap<>()).put(message.sequence(), message);
        var next = waiting.get(message.subject());
        while (!next.isEmpty() && next.firstKey() == heard.getOrDefault(message.subject(), 0L) + 1) {
            heard.merge(message.subject(), 1L, Long::sum);
            apply(next.pollFirstEntry().getValue());
        }
        return 202;
    }

    private void apply(Message message) {
        var type = MessageType.of(message.type()).orElseThrow();
        var code = message.subject();
        switch (type) {
            case OFFERED -> {
                var offered = json.read(message.data(), Wire.Offered.class);
                dossiers.computeIfAbsent(code, _ -> new SimulatedDossier(offered))
                        .offer(offered);
            }
            case ACCEPTED, DECLINED, PROGRESS ->
                dossiers.get(code)
                        .told(json.read(message.data(), Wire.Acted.class).act(), false);
            case RESULT -> {
                var result = json.read(message.data(), Wire.Resulted.class);
                dossiers.get(code).told(result.act(), result.result().outcome() != null);
            }
            case CLOSED -> dossiers.get(code).closed.add(json.read(message.data(), Wire.Closed.class));
            case RECALLED -> throw new AssertionError("not part of these schedules: " + type);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
