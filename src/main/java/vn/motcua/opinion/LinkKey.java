package vn.motcua.opinion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.platform.LaunchOptions;

/**
 * Signs links, so that what nobody here has made is known without a look at the database. The key lies in the data
 * folder, for its owner only; several nodes are given one by {@code motcua.link-key}. A lost key ends all links.
 */
@Component
class LinkKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final byte[] key;

    LinkKey(LaunchOptions options, @Value("${motcua.link-key:}") String given) {
        this.key = given.isEmpty() ? kept(options.data()) : given.getBytes(StandardCharsets.UTF_8);
        if (key.length < BYTES) throw new IllegalArgumentException("motcua.link-key has fewer than 32 characters");
    }

    byte[] sign(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without a folder it holds as long as this process. */
    private static byte[] kept(@Nullable Path folder) {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        if (folder == null) return fresh;
        try {
            Files.createDirectories(folder);
            return kept(folder.resolve("link.key"), fresh);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] kept(Path file, byte[] fresh) throws IOException {
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            Files.writeString(file, HexFormat.of().formatHex(fresh));
        } catch (FileAlreadyExistsException _) {
            return HexFormat.of().parseHex(Files.readString(file).strip());
        }
        return fresh;
    }
}
