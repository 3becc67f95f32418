package vn.motcua.policy;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** The law's numbers, chosen by the day of receipt. Kept in memory, complete as soon as this bean exists. */
@Service
public class Policies {

    private final RuleBook book;

    Policies(RuleLoader loader) {
        this.book = new RuleBook(loader.load());
    }

    /** The rules for a dossier received that day; a rule special to its procedure goes before the general one. */
    public Policy of(LocalDate receivedOn, String procedureFamily) {
        return new Policy(book, receivedOn, procedureFamily);
    }

    RuleBook book() {
        return book;
    }
}
