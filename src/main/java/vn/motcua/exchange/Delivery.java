package vn.motcua.exchange;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One attempt to bring a message: to the partner's own address only, never where that sends us on. */
@Component
class Delivery {

    private static final Duration CONNECT_MAX = Duration.ofSeconds(3);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(10);
    private static final int ANSWER_BYTES_MAX = 4_096;
    private static final int ERROR_LENGTH_MAX = 300;
    private static final Set<Integer> TRY_AGAIN = Set.of(408, 425, 429);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_MAX)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    sealed interface Outcome {
        record Taken() implements Outcome {}

        /** This message is not wanted; others may be. */
        record NotTaken(String error) implements Outcome {}

        /** Nobody is there for any message. */
        record Unreachable(String error) implements Outcome {}
    }

    Outcome bring(Endpoint endpoint, byte[] body, String signature) {
        var request = HttpRequest.newBuilder(endpoint.uri())
                .timeout(ANSWER_MAX)
                .header("Content-Type", Envelope.CONTENT_TYPE)
                .header(Signature.HEADER, signature)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            if (!endpoint.leadsSomewhereAllowed()) return new Outcome.Unreachable("the address leads nowhere allowed");
            return outcome(http.send(request, BodyHandlers.ofInputStream()));
        } catch (IOException unreachable) {
            return new Outcome.Unreachable(brief(String.valueOf(unreachable)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.Unreachable("stopped while waiting for an answer");
        }
    }

    private static Outcome outcome(HttpResponse<java.io.InputStream> answer) throws IOException {
        try (var body = answer.body()) {
            var status = answer.statusCode();
            if (status / 100 == 2) return new Outcome.Taken();
            var said = new String(body.readNBytes(ANSWER_BYTES_MAX), StandardCharsets.UTF_8);
            var error = brief(status + " " + said);
            return status / 100 == 5 || TRY_AGAIN.contains(status)
                    ? new Outcome.Unreachable(error)
                    : new Outcome.NotTaken(error);
        }
    }

    private static String brief(String text) {
        var plain = text.replaceAll("\\p{Cntrl}+", " ");
        return plain.length() > ERROR_LENGTH_MAX ? plain.substring(0, ERROR_LENGTH_MAX) : plain;
    }
}
