package vn.motcua.statistics;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.town.IsolatedDatabase;
import vn.motcua.town.RoomTest;

/** The statistics of the town of all room tests, for properties. */
@RoomTest
@ContextConfiguration(initializers = IsolatedDatabase.class) // what other tests leave behind is not in the model
final class StatisticsTown {

    @Autowired
    LifeTable lives;

    @Autowired
    TallyTable tallies;

    @Autowired
    TallyQuery tallied;

    @Autowired
    HandledQuery handled;

    @Autowired
    LifeQuery rows;

    @Autowired
    TallyCheckQuery again;

    @Autowired
    MonthTable months;

    @Autowired
    MonthQuery monthsThen;

    @Autowired
    TransactionTemplate transactions;

    static StatisticsTown open() {
        var town = new StatisticsTown();
        try {
            new TestContextManager(StatisticsTown.class).prepareTestInstance(town);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return town;
    }
}
