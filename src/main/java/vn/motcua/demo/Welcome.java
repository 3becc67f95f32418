package vn.motcua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.AcceptedDossier;

/** The file {@code welcome.txt} of the data folder, which {@code bin/start} shows: whom to sign in as, what to open. */
@Component
class Welcome {

    private static final List<String> STATES =
            List.of("just received", "offered to the agency above", "resolved, waiting at the desk");

    private final Path file;

    Welcome(@Value("${motcua.data}") Path data) {
        this.file = data.resolve("welcome.txt");
    }

    void tell(Era era, List<AcceptedDossier> samples) {
        var lines = new ArrayList<String>();
        lines.add("Password of every demonstration account: " + DemoAccounts.PASSWORD);
        lines.addAll(era.accounts());
        for (var i = 0; i < samples.size(); i++) {
            var it = samples.get(i);
            lines.add("Dossier %s, look-up key %s: %s".formatted(it.code(), it.lookupKey(), STATES.get(i)));
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
