package vn.motcua.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.town.RoomTest;

@RoomTest
class PoliciesTest {

    @Autowired
    Policies policies;

    @Autowired
    RuleLoader loader;

    @Autowired
    JdbcClient sql;

    @Test
    void theTableHoldsWhatTheFileSays() {
        assertThat(loader.load()).containsExactlyInAnyOrderElementsOf(RuleFiles.read());
    }

    @Test
    void aSecondStartWritesNothing() {
        var before = written();
        loader.load();
        assertThat(written()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void aCorrectedLineLeavesNothingOfTheOldOneBehind() {
        sql.sql("""
                UPDATE policy.rule SET valid_from = '2010-06-08'
                 WHERE key = 'DUE_SOON_DAYS' AND valid_from = '2010-01-01'
                """).update();
        assertThat(loader.load()).containsExactlyInAnyOrderElementsOf(RuleFiles.read());
    }

    @Test
    void theFrontDoorAnswersFromTheTable() {
        var policy = policies.of(LocalDate.of(2018, 6, 21), "S1");
        assertThat(policy.count(PolicyKey.SUPPLEMENT_MAX)).hasValue(1);
    }

    /** The versions of the rows themselves: a row written again has a new one. */
    private List<String> written() {
        return sql.sql("""
                SELECT xmin::text || ctid::text FROM policy.rule ORDER BY 1
                """).query(String.class).list();
    }
}
