package vn.motcua.journey;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Officers' programs that never give up: each act has its key, and is sent again with the same key until it is
 * answered, however often the server dies in between.
 */
final class ApiClient {

    private static final int TRIES_MAX = 30;

    private final RunningMotCua server;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLong acknowledged = new AtomicLong();

    ApiClient(RunningMotCua server) {
        this.server = server;
    }

    void signIn(String officer, String token) {
        tokens.put(officer, token);
    }

    long acknowledged() {
        return acknowledged.get();
    }

    JsonNode get(String officer, String path) {
        return send(officer, () -> HttpRequest.newBuilder(server.uri(path)).GET());
    }

    JsonNode post(String officer, String path, String body) {
        var key = UUID.randomUUID().toString();
        var answer = send(
                officer,
                () -> HttpRequest.newBuilder(server.uri(path))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body)));
        acknowledged.incrementAndGet();
        return answer;
    }

    private JsonNode send(String officer, java.util.function.Supplier<HttpRequest.Builder> request) {
        for (var tries = 0; tries < TRIES_MAX; tries++) {
            server.awaitReady();
            var whole = request.get()
                    .header("Authorization", "Bearer " + tokens.get(officer))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            try {
                var answer = http.send(whole, BodyHandlers.ofString());
                if (answer.statusCode() < 300) return JsonMapper.shared().readTree(answer.body());
                if (answer.statusCode() < 500) throw new AssertionError(said(officer, whole, answer));
            } catch (IOException killed) {
                continue;
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        throw new AssertionError("never answered");
    }

    private static String said(String officer, HttpRequest request, HttpResponse<String> answer) {
        return officer + " " + request.method() + " " + request.uri() + ": " + answer.statusCode() + " "
                + answer.body();
    }
}
