package vn.motcua.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Starts the program: serves by default, or does one command and ends. Whatever keeps it from starting is said in one
 * line, with an exit code that is not 0.
 */
public final class Launch {

    private static final String PROGRAMS = "postgresql-18.6";

    // The folder's lock, kept reachable until the process ends; the system lets go of it even after a kill.
    private static final List<FileChannel> HELD = new ArrayList<>();

    private final Class<?> application;
    private final Arguments arguments;

    private Launch(Class<?> application, Arguments arguments) {
        this.application = application;
        this.arguments = arguments;
    }

    /** Runs and returns the exit code; while serving it returns only when the server could not start. */
    public static int run(Class<?> application, String... words) {
        try {
            return new Launch(application, Arguments.read(List.of(words))).run();
        } catch (RuntimeException broken) {
            System.err.println("motcua: " + StartTrouble.explain(broken));
            return 1;
        }
    }

    private int run() {
        if (arguments.command().equals("serve")) {
            serve();
            return 0;
        }
        return arguments.command().equals("fill") ? fill() : command();
    }

    private void serve() {
        freePort(arguments.port());
        var properties = arguments.properties();
        if (arguments.outsideDatabase() == null) properties.putAll(of(ownServer()));
        start(WebApplicationType.SERVLET, properties);
    }

    /** Stopped with this process, however that ends but by a kill. */
    private EmbeddedPostgres ownServer() {
        var data = arguments.data();
        lock(data);
        var server = EmbeddedPostgres.start(data, data.resolve(PROGRAMS), List.of());
        SpringApplication.getShutdownHandlers().add(server::close);
        return server;
    }

    /** Has the folder to itself. What a crash takes back is filled again, so it need not wait for the disk. */
    private int fill() {
        var properties = arguments.properties();
        if (arguments.outsideDatabase() == null) properties.putAll(of(ownServer()));
        properties.put("motcua.demo", "true");
        properties.put("motcua.fill", "true");
        properties.put("motcua.demo-dossiers", "false");
        properties.put(
                "spring.datasource.hikari.connection-init-sql",
                "SET plan_cache_mode = force_generic_plan; SET jit = off; SET synchronous_commit = off");
        return command(properties);
    }

    private int command() {
        var properties = arguments.properties();
        if (arguments.outsideDatabase() == null) {
            properties.putAll(of(
                    EmbeddedPostgres.running(arguments.data(), arguments.data().resolve(PROGRAMS))));
        }
        return command(properties);
    }

    private int command(Map<String, Object> properties) {
        properties.put("spring.datasource.hikari.maximum-pool-size", "2");
        try (var context = start(WebApplicationType.NONE, properties)) {
            return context.getBeanProvider(Command.class).stream()
                    .filter(it -> it.name().equals(arguments.command()))
                    .findFirst()
                    .orElseThrow(() -> new StartRefused("There is no command " + arguments.command() + "."))
                    .run(arguments.rest());
        }
    }

    private org.springframework.context.ConfigurableApplicationContext start(
            WebApplicationType type, Map<String, Object> properties) {
        return new SpringApplicationBuilder(application)
                .web(type)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(Map.of("spring.main.lazy-initialization", type == WebApplicationType.NONE))
                .run(properties.entrySet().stream()
                        .map(it -> "--" + it.getKey() + "=" + it.getValue())
                        .toArray(String[]::new));
    }

    private static Map<String, Object> of(EmbeddedPostgres server) {
        return new TreeMap<>(Map.of(
                "spring.datasource.url", server.url(),
                "spring.datasource.username", server.user(),
                "spring.datasource.password", server.password()));
    }

    private static void freePort(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException taken) {
            throw new StartRefused("Port " + port + " is in use; choose another with --port.");
        }
    }

    private static void lock(Path data) {
        try {
            Files.createDirectories(data);
            var file = FileChannel.open(data.resolve("app.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) throw new OverlappingFileLockException();
            HELD.add(file);
        } catch (OverlappingFileLockException held) {
            throw new StartRefused("The data folder " + data + " is in use by another running Một Cửa.");
        } catch (IOException broken) {
            throw new UncheckedIOException("The data folder " + data + " cannot be written", broken);
        }
    }

    static @Nullable String environment(String name) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? null : value;
    }
}
