package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.town.RoomTest;

/** A transition sends at most nine statements: the budget of system.md §7. */
@RoomTest
@Import({Errand.class, Offers.class})
class StatementBudgetTest {

    private static final int STATEMENTS_MAX = 9;

    @Autowired
    DataSource dataSource;

    @Autowired
    Errand errand;

    @Test
    void completingAStepStaysInTheBudget() {
        var code = errand.brought("H7");
        assertThat(statementsOf(() -> errand.goes(code, "lan.malam pass-on"))).isLessThanOrEqualTo(counted(12));
        errand.goes(code, "thao.malam submit", "mai.huyen accept", "mai.huyen pass-on");
        assertThat(statementsOf(() -> errand.goes(code, "nhung.huyen assign"))).isLessThanOrEqualTo(counted(7));
        assertThat(statementsOf(() -> errand.goes(code, "quynh.huyen submit"))).isLessThanOrEqualTo(counted(7));
        assertThat(counted(7)).isLessThanOrEqualTo(counted(STATEMENTS_MAX));
    }

    /** The helper reads the open step (one) and the officer with posts (two) before the verb. */
    private static int counted(int ofTheVerb) {
        return ofTheVerb + 3;
    }

    private int statementsOf(Runnable act) {
        var count = new AtomicInteger();
        var holder = (ConnectionHolder) TransactionSynchronizationManager.unbindResource(dataSource);
        try {
            var counting = new ConnectionHolder(counting(holder.getConnection(), count), true);
            counting.setSynchronizedWithTransaction(true);
            counting.requested();
            TransactionSynchronizationManager.bindResource(dataSource, counting);
            act.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(dataSource);
            TransactionSynchronizationManager.bindResource(dataSource, holder);
        }
        return count.get();
    }

    private static Connection counting(Connection real, AtomicInteger count) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) count.incrementAndGet();
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
