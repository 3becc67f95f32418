package vn.motcua.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** The program as a process of its own, with a data folder of its own, to be started, killed and started again. */
final class RunningMotCua implements AutoCloseable {

    private static final Duration START_MAX = Duration.ofMinutes(3);

    private final Path data;
    private final int port = freePort();
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile Process process;
    private volatile CompletableFuture<Void> ready = new CompletableFuture<>();

    RunningMotCua(Path data) {
        this.data = data;
        this.process = start();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    Path data() {
        return data;
    }

    /** Waits until the program answers, also after a kill. */
    void awaitReady() {
        ready.orTimeout(START_MAX.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Kills like the power does; with {@code database} its PostgreSQL and all its processes too. */
    void killAndRestart(boolean database) {
        ready = new CompletableFuture<>();
        process.destroyForcibly();
        if (database) {
            var postmaster = ProcessHandle.of(postmaster()).orElseThrow();
            var all = new ArrayList<>(postmaster.descendants().toList());
            all.add(postmaster);
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(it -> it.onExit().orTimeout(30, TimeUnit.SECONDS).join());
        }
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        process = start();
        announce();
    }

    /** Runs a command of the program against this data folder; its whole output when it ends with 0. */
    String command(String... words) {
        var line = line(List.of(words));
        try {
            var run = new ProcessBuilder(line).redirectErrorStream(true).start();
            var output = new String(run.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (!run.waitFor(3, TimeUnit.MINUTES) || run.exitValue() != 0) throw new AssertionError(output);
            return output;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    void announce() {
        var deadline = Instant.now().plus(START_MAX);
        while (Instant.now().isBefore(deadline)) {
            if (isHealthy()) {
                ready.complete(null);
                return;
            }
            if (!process.isAlive()) break;
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        var trouble = new AssertionError("the program did not start; see " + data.resolve("test.log"));
        ready.completeExceptionally(trouble);
        throw trouble;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** What a page leaves in the browser of somebody who has not signed in. */
    List<String> cookiesOfAVisitor() throws IOException, InterruptedException {
        var page = http.send(HttpRequest.newBuilder(uri("/sign-in")).build(), BodyHandlers.discarding());
        return page.headers().allValues("Set-Cookie");
    }

    private boolean isHealthy() {
        var request = HttpRequest.newBuilder(uri("/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private long postmaster() {
        try (var lines = Files.lines(data.resolve("postgres/postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Process start() {
        try {
            Files.createDirectories(data);
            return new ProcessBuilder(
                            line(List.of("serve", "--demo", "--as-of", "2011-07-01T07:30", "--port", "" + port)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolve("test.log").toFile()))
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> line(List<String> words) {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "vn.motcua.MotCua"));
        line.addAll(words);
        line.addAll(List.of("--data", data.toString()));
        return line;
    }

    // The program must not find the town of the tests.
    private static String classPath() {
        var whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(java.io.File.pathSeparator))
                .filter(it -> !it.contains("test-classes"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
