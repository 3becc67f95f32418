package vn.motcua.slips;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;

/** Keeps each paper with the data it was made from; what says the same as before is the same paper again. */
@Component
class Archive {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintedTable table;
    private final LegalClock clock;

    Archive(PrintedTable table, LegalClock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Transactional
    byte[] of(Sheet sheet, Object page, Actor by, Supplier<byte[]> print) {
        var data = JSON.writeValueAsString(page);
        return table.same(sheet, data).orElseGet(() -> {
            var pdf = print.get();
            table.keep(sheet, clock.instant(), by.username(), data, pdf);
            return pdf;
        });
    }
}
