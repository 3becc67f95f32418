package vn.motcua.search;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.town.ManyDossiers;
import vn.motcua.town.Ratios;
import vn.motcua.town.RoomTest;

/**
 * A page of 20 among a million dossiers against a read by primary key in the same run: p99 at most ten times. Rolled
 * back at the end like every room test.
 */
@RoomTest
@Tag("bench")
class SearchBench {

    private static final int FEW = 10_000;
    private static final int DOSSIERS = 1_000_000;
    private static final double GROWTH_MAX = 1.3;
    private static final Instant FUTURE = Instant.parse("9999-01-01T00:00:00Z");
    private static final int TIMES_A_KEY_READ_MAX = 10;
    private static final List<String> DISTRICT = List.of("HTB");
    private static final List<String> MA_LAM = List.of("HTB.01");

    @RegisterExtension
    final Ratios ratios = new Ratios(SearchBench.class);

    @Autowired
    JdbcClient sql;

    @Autowired
    SearchQuery query;

    @Test
    void aSearchIsHardlyDearerThanAReadByKey() {
        var many = new ManyDossiers(sql);
        many.fill(0, FEW - 1);
        Runnable newest = () -> query.newest(DISTRICT, Instant.EPOCH, FUTURE, "", 21);
        Ratios.p99(newest);
        var few = Ratios.p50(newest);
        many.fill(FEW, DOSSIERS - 1);
        var code = ManyDossiers.code(DOSSIERS / 2);
        var read = "SELECT lock_version FROM dossier.dossier WHERE code = :code";
        Ratios.p99(() -> sql.sql(read).param("code", code).query(Long.class).single());
        var key = Ratios.p99(
                () -> sql.sql(read).param("code", code).query(Long.class).single());
        var middle = Instant.parse("2011-06-01T00:00:00Z");
        within(key, "newest", newest);
        within(key, "deep page", () -> query.newest(MA_LAM, Instant.EPOCH, middle, "", 21));
        within(key, "common name", () -> query.byTerm(DISTRICT, List.of("nguyen"), "", "", 21));
        within(key, "two words", () -> query.byTerm(MA_LAM, List.of("thi nam"), "", "", 21));
        within(key, "identifier", () -> query.byTerm(DISTRICT, List.of("260500000"), "", "", 21));
        within(key, "nobody", () -> query.byTerm(DISTRICT, List.of("zoan"), "", "", 21));
        within(key, "day of code", () -> query.byCode(MA_LAM, "HTB.01-110101", "", 21));
        ratios.atMost(GROWTH_MAX, "newest among 1,000,000 / among 10,000", Ratios.p50(newest), few, "µs");
    }

    private void within(double key, String what, Runnable page) {
        Ratios.p99(page);
        var taken = Ratios.p99(page);
        ratios.atMost(
                TIMES_A_KEY_READ_MAX, "dossier search, 1,000,000: " + what + " / key read, p99", taken, key, "µs");
    }
}
