package vn.motcua.platform;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Reference data of the rooms: UTF-8 CSV with a header line, lines that start with # are remarks. */
public final class Csv {

    private Csv() {}

    /** All records of {@code data/<path>} on the class path; a missing file is a bug and throws. */
    public static List<NamedCsvRecord> read(String path) {
        var resource = new ClassPathResource("data/" + path);
        var reader = CsvReader.builder().commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP);
        try (var csv = reader.ofNamedCsvRecord(resource.getContentAsString(StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
