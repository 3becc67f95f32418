package vn.motcua.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The real PostgreSQL server in a data folder: unpacked and initialised once, started and stopped with the program,
 * adopted when it outlived a killed one. It listens on loopback only and asks for the secret of the folder.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "motcua";
    private static final int START_SECONDS_MAX = 120;

    private final Path programs;
    private final Path cluster;
    private final Path log;
    private final Path secret;
    private final List<String> settings;

    private EmbeddedPostgres(Path folder, Path programs, List<String> settings) {
        this.programs = programs;
        this.cluster = folder.resolve("postgres");
        this.log = folder.resolve("postgres.log");
        this.secret = folder.resolve("secret");
        this.settings = settings;
    }

    /**
     * Starts the server of that folder, or adopts the one that is running there. {@code settings} like
     * {@code fsync=off}.
     */
    public static EmbeddedPostgres start(Path folder, Path programs, List<String> settings) {
        var server = new EmbeddedPostgres(folder, programs, List.copyOf(settings));
        try {
            Files.createDirectories(folder);
            PostgresPrograms.unpackInto(programs);
            if (!Files.exists(server.cluster.resolve("PG_VERSION"))) server.initialise();
            if (!server.isRunning()) server.launch();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return server;
    }

    /** The running server of that folder, without starting or ever stopping it. */
    public static EmbeddedPostgres running(Path folder, Path programs) {
        var server = new EmbeddedPostgres(folder, programs, List.of());
        if (!Files.exists(server.secret) || !server.isRunning()) {
            throw new StartRefused("No database is running in " + folder + "; start it first.");
        }
        return server;
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/postgres";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return read(secret).strip();
    }

    @Override
    public void close() {
        run(List.of("pg_ctl", "-D", cluster.toString(), "-w", "-m", "fast", "stop"));
    }

    private int port() {
        return Integer.parseInt(read(cluster.resolve("postmaster.pid"))
                .lines()
                .skip(3)
                .findFirst()
                .orElseThrow());
    }

    private boolean isRunning() {
        return Files.exists(cluster.resolve("postmaster.pid"))
                && run(List.of("pg_ctl", "-D", cluster.toString(), "status")) == 0;
    }

    private void initialise() throws IOException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, HexFormat.of().formatHex(bytes));
        must(List.of(
                "initdb",
                "-D",
                cluster.toString(),
                "-U",
                USER,
                "--pwfile=" + secret,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale-provider=icu",
                "--icu-locale=vi-VN",
                "--locale=C"));
    }

    private void launch() throws IOException {
        var options =
                new StringBuilder("-p " + freePort() + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
        settings.forEach(setting -> options.append(" -c ").append(setting));
        must(List.of(
                "pg_ctl",
                "-D",
                cluster.toString(),
                "-w",
                "-t",
                String.valueOf(START_SECONDS_MAX),
                "-l",
                log.toString(),
                "-o",
                options.toString(),
                "start"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void must(List<String> command) {
        if (run(command) != 0) {
            throw new StartRefused("The embedded PostgreSQL could not " + command.getFirst() + "; see " + log);
        }
    }

    // PostgreSQL refuses to run as root; a user namespace of its own makes it somebody else to itself.
    private int run(List<String> command) {
        var whole = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) whole.addAll(List.of("unshare", "-U"));
        whole.add(programs.resolve("bin").resolve(command.getFirst()).toString());
        whole.addAll(command.subList(1, command.size()));
        try {
            var process = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (!process.waitFor(START_SECONDS_MAX + 10L, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
