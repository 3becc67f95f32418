package vn.motcua.fees;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalogue.FeeRule;
import vn.motcua.kernel.Mark;
import vn.motcua.kernel.Money;

/** H9, certified copies: 2,000 đồng a page, from page 3 on 1,000 đồng, at most 200,000 đồng a copy. */
class FeeFormulaTest {

    private final FeeRule certifiedCopies = new FeeRule(FeeRule.Kind.PER_COPY, 2_000, 1_000, 200_000, Mark.VERIFIED);

    @ParameterizedTest(name = "{0} pages, {1} copies: {2} đồng")
    @CsvSource({
        "1, 1, 2000",
        "2, 1, 4000",
        "3, 1, 5000",
        "3, 4, 20000",
        "10, 2, 24000",
        "197, 1, 199000",
        "198, 1, 200000",
        "199, 1, 200000",
        "1000, 3, 600000"
    })
    void certifiedCopiesCostByThePageUpToTheCeiling(int pages, int copies, long dong) {
        assertThat(FeeFormula.owed(certifiedCopies, pages, copies)).isEqualTo(new Money(dong));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-5, 3", "3, -5"})
    void noPageAndNoCopyCostNothing(int pages, int copies) {
        assertThat(FeeFormula.owed(certifiedCopies, pages, copies)).isEqualTo(Money.NONE);
    }

    @Test
    void aFixedFeeDoesNotGrowWithCopies() {
        var household = new FeeRule(FeeRule.Kind.FIXED, 100_000, 0, 0, Mark.MEMORY);
        assertThat(FeeFormula.owed(household, 7, 3)).isEqualTo(new Money(100_000));
    }

    @Test
    void abirthRegistrationIsFree() {
        assertThat(FeeFormula.owed(new FeeRule(FeeRule.Kind.FREE, 0, 0, 0, Mark.VERIFIED), 1, 1))
                .isEqualTo(Money.NONE);
    }

    @Property
    void onePageMoreNeverCostsLess(@ForAll @IntRange(max = 5_000) int pages, @ForAll @IntRange(max = 999) int copies) {
        assertThat(FeeFormula.owed(certifiedCopies, pages + 1, copies).dong())
                .isGreaterThanOrEqualTo(
                        FeeFormula.owed(certifiedCopies, pages, copies).dong());
    }

    @Property
    void aCopyIsReckonedAlone(@ForAll @IntRange(max = 5_000) int pages, @ForAll @IntRange(max = 999) int copies) {
        assertThat(FeeFormula.owed(certifiedCopies, pages, copies).dong())
                .isEqualTo(copies * FeeFormula.owed(certifiedCopies, pages, 1).dong());
    }
}
