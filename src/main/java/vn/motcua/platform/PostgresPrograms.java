package vn.motcua.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.tukaani.xz.XZInputStream;

/** Unpacks the server's programs, which travel in the jar, next to the data; whole or not at all. */
final class PostgresPrograms {

    private PostgresPrograms() {}

    static void unpackInto(Path folder) throws IOException {
        if (Files.isExecutable(folder.resolve("bin/postgres"))) return;
        Files.createDirectories(folder.toAbsolutePath().getParent());
        var half = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "unpacking");
        try (var archive = open()) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(entry, archive, half);
            }
        }
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException another) {
            // Another process was faster with the same programs; ours are left for the system to clean.
        }
    }

    private static TarArchiveInputStream open() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:postgres-*.txz");
        if (found.length == 0) throw new StartRefused("This build carries no PostgreSQL for this kind of machine.");
        return new TarArchiveInputStream(new XZInputStream(found[0].getInputStream()));
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("a path outside of the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
