package vn.motcua.organisation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings the data files into the tables at start, in one transaction; a second run changes nothing. */
@Component
class OrganisationLoader {

    private final OrganisationTable table;
    private final ReorganisationTable reforms;
    private final TransactionOperations transaction;

    OrganisationLoader(OrganisationTable table, ReorganisationTable reforms, TransactionOperations transaction) {
        this.table = table;
        this.reforms = reforms;
        this.transaction = transaction;
    }

    AgencyHistory load() {
        transaction.executeWithoutResult(_ -> {
            table.lock();
            OrganisationFiles.agencies().forEach(table::put);
            OrganisationFiles.units().forEach(table::put);
            OrganisationFiles.identifiers().forEach(table::put);
            OrganisationFiles.successions().forEach(table::put);
            reforms.endAgain();
        });
        return read();
    }

    AgencyHistory read() {
        var successions = new Successions(table.successions(), reforms.unitSuccessions());
        return new AgencyHistory(table.agencies(), table.units(), successions, table.identifiers());
    }

    long edition() {
        return reforms.edition();
    }
}
