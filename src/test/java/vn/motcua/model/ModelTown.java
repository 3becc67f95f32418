package vn.motcua.model;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.acts.ActsOfOfficers;
import vn.motcua.amendment.AnnouncedDays;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Replacements;
import vn.motcua.fees.Fees;
import vn.motcua.interlink.Handovers;
import vn.motcua.platform.Once;
import vn.motcua.reception.Receptions;
import vn.motcua.route.FarDossiers;
import vn.motcua.route.LegsOfTown;
import vn.motcua.route.PostingSweep;
import vn.motcua.route.Routes;
import vn.motcua.route.Trails;
import vn.motcua.route.WhereItStands;
import vn.motcua.route.WorklistCheck;
import vn.motcua.statistics.StatisticsOfTown;
import vn.motcua.supplement.Supplements;
import vn.motcua.town.IsolatedDatabase;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** The town of all room tests, for properties: jqwik runs those, so Spring is asked by hand, once. */
@RoomTest
@ContextConfiguration(initializers = IsolatedDatabase.class) // what other tests leave behind is not in the model
final class ModelTown {

    @Autowired
    Town town;

    @Autowired
    Calendars calendars;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Receptions receptions;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ActsOfOfficers acts;

    @Autowired
    Replacements replacements;

    @Autowired
    Supplements supplements;

    @Autowired
    AnnouncedDays days;

    @Autowired
    Routes routes;

    @Autowired
    Handovers handovers;

    @Autowired
    PostingSweep sweep;

    @Autowired
    Trails trails;

    @Autowired
    Fees fees;

    @Autowired
    Once once;

    @Autowired
    FoldedRow folded;

    @Autowired
    WorklistCheck check;

    @Autowired
    WhereItStands lists;

    @Autowired
    LegsOfTown legs;

    @Autowired
    StatisticsOfTown statistics;

    @Autowired
    FarDossiers far;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transactions;

    private boolean hasOtherDays;

    /** A day off was announced: memory is not rolled back with the database. */
    void hasOtherDays() {
        hasOtherDays = true;
    }

    void forgetsOtherDays() {
        if (hasOtherDays) calendars.refresh();
        hasOtherDays = false;
    }

    private static final class Holder {
        static final ModelTown TOWN = open();

        private static ModelTown open() {
            var town = new ModelTown();
            try {
                new TestContextManager(ModelTown.class).prepareTestInstance(town);
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
            return town;
        }
    }

    static ModelTown get() {
        return Holder.TOWN;
    }
}
