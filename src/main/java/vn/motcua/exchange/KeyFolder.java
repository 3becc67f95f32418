package vn.motcua.exchange;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.platform.LaunchOptions;

/** Our private keys: files of the data folder that its owner alone may read. They go to no database and no log. */
@Component
class KeyFolder {

    private final Path folder;

    KeyFolder(LaunchOptions options) {
        this.folder =
                Objects.requireNonNullElse(options.data(), Path.of("data")).resolve("exchange-keys");
    }

    /** A new key of that id, written before anything relies on it. Its public half is what it gives back. */
    ECKey make(String kid) {
        try {
            var key = new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try (var file = Files.newByteChannel(file(kid), Set.copyOf(options), owner)) {
                file.write(
                        java.nio.ByteBuffer.wrap(key.toJSONString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
            return key.toPublicJWK();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (JOSEException broken) {
            throw new IllegalStateException("no key could be made", broken);
        }
    }

    /** Empty when this node has not got it. */
    Optional<ECKey> find(String kid) {
        var file = file(kid);
        if (!Files.exists(file)) return Optional.empty();
        try {
            return Optional.of(PublicKey.known(Files.readString(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path file(String kid) {
        return folder.resolve(kid + ".jwk");
    }
}
