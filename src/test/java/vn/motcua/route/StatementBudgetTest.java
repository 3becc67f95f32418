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

    /** Before the verb: the open step or the offer, the account and its posts. */
    private static final int READ_BY_THE_HELPER = 3;

    @Autowired
    DataSource dataSource;

    @Autowired
    Errand errand;

    @Test
    void everyActOnACivilStatusCorrectionStaysInTheBudget() {
        staysInTheBudget("H7", Errand.H7);
    }

    @Test
    void everyActOnASocialAllowanceStaysInTheBudget() {
        staysInTheBudget("S1", Errand.S1);
    }

    private void staysInTheBudget(String family, String... way) {
        var code = errand.brought(family);
        for (var act : way)
            assertThat(statementsOf(() -> errand.goes(code, act)) - READ_BY_THE_HELPER)
                    .as(act)
                    .isBetween(1, STATEMENTS_MAX);
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
