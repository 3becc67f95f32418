package vn.motcua.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;

/** Yearly registers of an agency: numbers start at 1 on 1 January and have no gaps (NĐ 30/2020). */
@Service
public class Registers {

    private final RegisterTable table;

    Registers(RegisterTable table) {
        this.table = table;
    }

    /**
     * The next number of that book in that year, in the caller's transaction: a rollback gives it back. Others who want
     * a number of the same book wait until the caller commits. Book keys: {@link Books}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next(String agency, String book, LocalDate on, DossierCode code, String subject) {
        return table.next(agency, book, on, code.value(), subject);
    }

    /**
     * The number of this result of a dossier in that book: the next one, or the one it already has. A result that was
     * sent back after numbering keeps its number, so that the book has no gap; of several results each has its own. The
     * caller holds the dossier's step, so that two never ask at once.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long once(String agency, String book, LocalDate on, DossierCode code, String subject) {
        return table.once(agency, book, on, code.value(), subject);
    }

    /** A number that an agency on another system has given, as its book here says it. */
    public record Given(String agency, String book, LocalDate on, long number) {

        private static final int DIGITS_MAX = 9;

        /** {@code 12/QĐ-UBND}, also {@code 012/QĐ-UBND}: the number, and the book it stands in. */
        public static Optional<Given> read(String agency, String signed, LocalDate on) {
            var slash = signed.indexOf('/');
            if (slash < 1 || slash > DIGITS_MAX) return Optional.empty();
            var digits = signed.substring(0, slash);
            return digits.chars().allMatch(Character::isDigit)
                    ? Optional.of(new Given(agency, signed.substring(slash + 1), on, Long.parseLong(digits)))
                    : Optional.empty();
        }
    }

    /**
     * Enters a number given elsewhere; false when it stands for something else.
     * Such a book is a copy: it has gaps where its agency numbered what never came through here.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean enter(Given given, DossierCode code, String subject) {
        return table.enter(given, code.value(), subject);
    }

    /**
     * The dossier's number, as its paper bears it, no longer holds; it stays in its book, and the next one is another.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String agency, String signed, LocalDate on, DossierCode code) {
        Given.read(agency, signed, on).ifPresent(it -> table.withdraw(it, code.value()));
    }

    /** The same for a paper that belongs to no dossier: a refusal to receive has only its temporary reference. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long nextFor(String agency, String book, LocalDate on, String reference, String subject) {
        return table.next(agency, book, on, reference, subject);
    }

    /** Every line that names this dossier, oldest first. */
    public List<RegisterEntry> of(DossierCode code) {
        return table.of(code.value());
    }

    /** {@code 12/QĐ-UBND}, as a paper bears the number of the book that is kept under this symbol. */
    public static String signed(long number, String symbol) {
        return number + "/" + symbol;
    }

    /** 0007, as books and slips write numbers. */
    public static String four(long number) {
        return "%04d".formatted(number);
    }
}
