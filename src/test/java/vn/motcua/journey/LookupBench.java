package vn.motcua.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.town.ManyDossiers;
import vn.motcua.town.Ratios;

/** The public look-up by code among a million dossiers, over HTTP, against a static file through the same filters. */
@Tag("bench")
class LookupBench {

    private static final int DOSSIERS = 1_000_000;
    private static final int OPEN_FROM = DOSSIERS - 200_000;
    private static final int CLIENTS = 4;
    private static final int ROUNDS = 7;
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final double OF_A_STATIC_PAGE_MIN = 0.3;

    @RegisterExtension
    final Ratios ratios = new Ratios(LookupBench.class);

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path data;

    @Test
    void aLookUpTakesAtMostThreeStaticPages() throws Exception {
        try (var running = new RunningMotCua(data)) {
            running.announce();
            fill();
            Supplier<URI> file = () -> running.uri("/static/app.css");
            Supplier<URI> call = () -> running.uri("/api/v1/lookup/" + code());
            Supplier<URI> page = () -> running.uri("/lookup?code=" + code());
            var rates = new double[3][ROUNDS];
            for (int round = -1; round < ROUNDS; round++) {
                var now = new double[] {rate(file), rate(call), rate(page)};
                for (int what = 0; what < now.length && round >= 0; what++) rates[what][round] = now[what];
            }
            var base = Ratios.median(rates[0]);
            ratios.atLeast(
                    OF_A_STATIC_PAGE_MIN,
                    "look-up API, 1,000,000 / static file",
                    Ratios.median(rates[1]),
                    base,
                    "req/s");
            ratios.atLeast(
                    OF_A_STATIC_PAGE_MIN,
                    "look-up page, 1,000,000 / static file",
                    Ratios.median(rates[2]),
                    base,
                    "req/s");
        }
    }

    private static String code() {
        return ManyDossiers.code(ThreadLocalRandom.current().nextInt(OPEN_FROM, DOSSIERS));
    }

    /** Requests a second, by as many clients as there are, each asking again when it has its answer. */
    private double rate(Supplier<URI> uri) throws Exception {
        var end = System.nanoTime() + ROUND.toNanos();
        Callable<Integer> client = () -> {
            int answers = 0;
            for (; System.nanoTime() < end; answers++) ask(uri.get());
            return answers;
        };
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            long answers = 0;
            for (var done : threads.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(_ -> client).toList())) answers += done.get();
            return (double) answers / ROUND.toSeconds();
        }
    }

    private void ask(URI uri) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new AssertionError(uri + " answers " + answer.statusCode());
    }

    private void fill() throws IOException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        var secret = Files.readString(data.resolve("secret")).strip();
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        var connection = new SingleConnectionDataSource(url, "motcua", secret, true);
        try {
            var many = new ManyDossiers(JdbcClient.create(connection));
            many.fill(DOSSIERS);
            many.open(OPEN_FROM, DOSSIERS - 1);
        } finally {
            connection.destroy();
        }
    }
}
