package vn.motcua.model;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Pauses;
import vn.motcua.dossier.Stops;
import vn.motcua.fees.Fees;
import vn.motcua.interlink.Handovers;
import vn.motcua.platform.Once;
import vn.motcua.reception.Receptions;
import vn.motcua.route.PostingSweep;
import vn.motcua.route.Routes;
import vn.motcua.route.Trails;
import vn.motcua.route.WhereItStands;
import vn.motcua.route.WorklistCheck;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** The town of all room tests, for properties: jqwik runs those, so Spring is asked by hand, once. */
@RoomTest
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
    Pauses pauses;

    @Autowired
    Stops stops;

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
    JdbcClient sql;

    @Autowired
    TransactionTemplate transactions;

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
