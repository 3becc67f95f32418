package vn.motcua.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Field;
import vn.motcua.dossier.DossierCode;
import vn.motcua.town.RoomTest;

@RoomTest
class RegistersTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2011, 12, 31);
    private static final DossierCode CODE = new DossierCode("HTB.01-110701-0001");
    private static final int CLERKS = 8;
    private static final int PAPERS_EACH = 50;

    @Autowired
    Registers registers;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void numbersStartAtOneEachYearInEachBookOfEachAgency() {
        assertThat(next("HTB.90", Books.RESULT, LAST_DAY)).isEqualTo(1);
        assertThat(next("HTB.90", Books.RESULT, LAST_DAY)).isEqualTo(2);
        assertThat(next("HTB.90", Books.RESULT, LAST_DAY.plusDays(1))).isEqualTo(1);
        assertThat(next("HTB.90", Books.FEE, LAST_DAY)).isEqualTo(1);
        assertThat(next("HTB.91", Books.RESULT, LAST_DAY)).isEqualTo(1);
        assertThat(next("HTB.90", Books.RESULT, LAST_DAY)).isEqualTo(3);
    }

    @Test
    void aResultSentBackKeepsItsNumberAlsoInTheNextYear() {
        var number = registers.once("HTB.89", Books.RESULT, LAST_DAY, CODE, "Cải chính hộ tịch");
        assertThat(registers.once("HTB.89", Books.RESULT, LAST_DAY.plusDays(1), CODE, "Cải chính hộ tịch"))
                .isEqualTo(number)
                .isEqualTo(1);
        assertThat(next("HTB.89", Books.RESULT, LAST_DAY)).isEqualTo(2);
    }

    @Test
    void aWrongResultsNumberStaysInItsBookAndTheNextOneIsAnother() {
        var wrong = registers.once("HTB.88", "QĐ-UBND", LAST_DAY, CODE, "Cải chính hộ tịch");
        assertThat(registers.once("HTB.88", "TB-UBND", LAST_DAY, CODE, "Cải chính hộ tịch"))
                .isEqualTo(1);
        registers.withdraw("HTB.88", Registers.signed(wrong, "QĐ-UBND"), LAST_DAY, CODE);
        assertThat(registers.once("HTB.88", "QĐ-UBND", LAST_DAY, CODE, "Cải chính hộ tịch"))
                .isEqualTo(2);
        assertThat(registers.once("HTB.88", "TB-UBND", LAST_DAY, CODE, "Cải chính hộ tịch"))
                .isEqualTo(1);
    }

    /** An agency in another system writes its numbers as it likes; the book knows the number. */
    @Test
    void aNumberGivenElsewhereWithALeadingZeroIsWithdrawnToo() {
        var given = new Registers.Given("HTB.87", "BHYT", LAST_DAY, 57);
        assertThat(registers.enter(given, CODE, "Thẻ bảo hiểm y tế")).isTrue();
        registers.withdraw("HTB.87", "057/BHYT", LAST_DAY, CODE);
        assertThat(registers.once("HTB.87", "BHYT", LAST_DAY, CODE, "Thẻ bảo hiểm y tế"))
                .isEqualTo(58);
        registers.withdraw("HTB.87", "không số", LAST_DAY, CODE);
    }

    @Test
    void everyFieldHasItsOwnTrackingBook() {
        assertThat(next("HTB.90", Books.tracking(Field.LAND), LAST_DAY)).isEqualTo(1);
        assertThat(next("HTB.90", Books.tracking(Field.SOCIAL), LAST_DAY)).isEqualTo(1);
        assertThat(registers.of(CODE))
                .extracting(RegisterEntry::book, RegisterEntry::year, RegisterEntry::number)
                .contains(org.assertj.core.api.Assertions.tuple("RECEIPT_SLIP.LAND", 2011, 1L));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aNumberIsOnlyGivenInsideTheTransactionThatUsesIt() {
        assertThatThrownBy(() -> next("HTB.92", Books.RESULT, LAST_DAY))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aRollbackGivesTheNumberBack() {
        assertThat(inTransaction("HTB.93", false)).isEqualTo(1);
        assertThat(inTransaction("HTB.93", true)).isEqualTo(2);
        assertThat(inTransaction("HTB.93", false)).isEqualTo(2);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void eightClerksAtOnceLeaveNoGapAndNoDouble() throws Exception {
        Callable<List<Long>> clerk = () -> IntStream.range(0, PAPERS_EACH)
                .mapToObj(paper -> taken(paper))
                .flatMap(List::stream)
                .toList();
        try (var threads = Executors.newFixedThreadPool(CLERKS)) {
            var given = threads.invokeAll(java.util.Collections.nCopies(CLERKS, clerk)).stream()
                    .flatMap(RegistersTest::numbers)
                    .sorted()
                    .toList();
            var kept = (long) CLERKS * PAPERS_EACH * 4 / 5;
            assertThat(given).isEqualTo(LongStream.rangeClosed(1, kept).boxed().toList());
        }
    }

    /** Every fifth paper is torn up again. */
    private List<Long> taken(int paper) {
        var torn = paper % 5 == 0;
        var number = inTransaction("HTB.94", torn);
        return torn ? List.of() : List.of(number);
    }

    private long inTransaction(String agency, boolean torn) {
        var number = transactions.execute(status -> {
            if (torn) status.setRollbackOnly();
            return next(agency, Books.RESULT, LAST_DAY);
        });
        return java.util.Objects.requireNonNull(number);
    }

    private long next(String agency, String book, LocalDate on) {
        return registers.next(agency, book, on, CODE, "Quyết định");
    }

    private static Stream<Long> numbers(Future<List<Long>> future) {
        try {
            return future.get().stream();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
