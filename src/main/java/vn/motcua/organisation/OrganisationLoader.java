package vn.motcua.organisation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings the data files into the tables at start, in one transaction; a second run changes nothing. */
@Component
class OrganisationLoader {

    private final OrganisationTable table;
    private final TransactionOperations transaction;

    OrganisationLoader(OrganisationTable table, TransactionOperations transaction) {
        this.table = table;
        this.transaction = transaction;
    }

    AgencyHistory load() {
        transaction.executeWithoutResult(_ -> {
            table.lock();
            OrganisationFiles.agencies().forEach(table::put);
            OrganisationFiles.units().forEach(table::put);
            OrganisationFiles.identifiers().forEach(table::put);
            OrganisationFiles.successions().forEach(table::put);
        });
        return new AgencyHistory(table.agencies(), table.units(), table.successions(), table.identifiers());
    }
}
