package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.Applications.granted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.platform.LegalClock;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Many officers at the same moment; what they commit on a day nobody else uses stays. */
@RoomTest
@Order(Integer.MAX_VALUE) // what it writes stays, so it comes after the tests that begin with an empty town
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TogetherTest {

    private static final int OFFICERS = 8;
    private static final int DOSSIERS_EACH = 10;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Timeline timeline;

    @Autowired
    FoldedRow row;

    @Autowired
    Catalogue catalogue;

    @Autowired
    LegalClock clock;

    @Autowired
    Town town;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient sql;

    @Test
    void codesOfADayAreUniqueAndWithoutGaps() throws Exception {
        town.itIs("2012-05-15T08:00");
        var codes = together(() -> {
            var mine = new ArrayList<DossierCode>();
            for (int i = 0; i < DOSSIERS_EACH; i++) mine.add(accept());
            return mine;
        });
        var all = codes.stream()
                .flatMap(List::stream)
                .map(DossierCode::value)
                .sorted()
                .toList();
        assertThat(all).doesNotHaveDuplicates().hasSize(OFFICERS * DOSSIERS_EACH);
        assertThat(all.getLast()).isEqualTo("HTB.01-120515-0080");
    }

    @Test
    void factsOfParallelWorkStandInOneChain() throws Exception {
        town.itIs("2012-05-16T08:00");
        var code = accept();
        together(() -> {
            for (int i = 0; i < DOSSIERS_EACH; i++) say(code, i);
            return code;
        });
        assertThat(timeline.of(code)).hasSizeGreaterThan(OFFICERS * DOSSIERS_EACH);
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void theDatabaseItselfRefusesToChangeAFact() {
        town.itIs("2012-05-17T08:00");
        var code = accept().value();
        for (var statement : List.of(
                "UPDATE dossier.fact SET actor = 'x' WHERE code = :code",
                "DELETE FROM dossier.fact WHERE code = :code",
                "TRUNCATE dossier.fact, dossier.personal"))
            assertThatThrownBy(() ->
                            sql.sql(statement).params(Map.of("code", code)).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("facts are never changed");
    }

    private void say(DossierCode code, int number) {
        var fact = new Fact("test.said", Map.of("number", number), Map.of("words", "Ghi chú " + number));
        transactions.executeWithoutResult(
                _ -> timeline.append(code, town.officer("lan.malam"), "HTB.01", clock.instant(), fact));
    }

    private DossierCode accept() {
        return granted(dossiers.accept(Applications.correction(catalogue, town), town.officer("lan.malam")))
                .code();
    }

    private static <T> List<T> together(Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(OFFICERS)) {
            var futures = new ArrayList<Future<T>>();
            for (int i = 0; i < OFFICERS; i++) futures.add(threads.submit(work));
            var results = new ArrayList<T>();
            for (var future : futures) results.add(future.get());
            return results;
        }
    }
}
