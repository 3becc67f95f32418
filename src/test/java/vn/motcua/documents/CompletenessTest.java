package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.kernel.Mark;
import vn.motcua.kernel.Refusal;

/** The papers of a birth registration (H1) at Ma Lâm's counter. */
class CompletenessTest {

    private final Completeness birth = new Completeness(List.of(
            new RequiredPaper("to-khai", "Tờ khai đăng ký khai sinh", true, false, 1, 0, Mark.VERIFIED, null),
            new RequiredPaper("chung-sinh", "Giấy chứng sinh", true, false, 1, 0, Mark.VERIFIED, null),
            new RequiredPaper("ket-hon", "Giấy chứng nhận kết hôn", true, true, 0, 0, Mark.VERIFIED, null)));

    @Test
    void nothingIsMissingWhenTheRequiredPapersAreThere() {
        assertThat(birth.check(List.of(one("to-khai"), one("chung-sinh")))).isEmpty();
    }

    @Test
    void everyMissingPaperIsNamedOnItsOwnField() {
        assertThat(birth.check(List.of()))
                .extracting(Refusal::key, Refusal::field, it -> it.args().getFirst())
                .containsExactly(
                        tuple("documents.papers.missing", "papers.to-khai", "Tờ khai đăng ký khai sinh"),
                        tuple("documents.papers.missing", "papers.chung-sinh", "Giấy chứng sinh"));
    }

    @Test
    void aPaperThatIsOnlyShownIsNotedAndNeverMissing() {
        assertThat(birth.check(List.of(one("to-khai"), one("chung-sinh"), one("ket-hon"))))
                .isEmpty();
    }

    @Test
    void aPaperOutsideTheListCannotBeDemanded() {
        assertThat(birth.check(List.of(one("to-khai"), one("chung-sinh"), one("ho-khau"))))
                .extracting(Refusal::key)
                .containsExactly("documents.papers.not-listed");
    }

    @Test
    void aPaperTheCitizenVolunteersNeverBlocks() {
        var volunteered = new PaperLine("OTHER", "Sổ hộ khẩu", PaperKind.COPY, 1, true);
        assertThat(birth.check(List.of(one("to-khai"), one("chung-sinh"), volunteered)))
                .isEmpty();
    }

    @Test
    void aVolunteeredPaperHasAName() {
        var nameless = new PaperLine("OTHER", " ", PaperKind.COPY, 1, true);
        assertThat(birth.check(List.of(one("to-khai"), one("chung-sinh"), nameless)))
                .extracting(Refusal::key)
                .containsExactly("documents.papers.no-name");
    }

    @Test
    void noneAndAThousandAreNoNumberOfPapers() {
        for (var count : List.of(-1, 0, 1000))
            assertThat(birth.check(List.of(one("to-khai"), line("chung-sinh", count))))
                    .extracting(Refusal::key)
                    .containsExactly("documents.papers.count");
        for (var count : List.of(1, 999))
            assertThat(birth.check(List.of(one("to-khai"), line("chung-sinh", count))))
                    .isEmpty();
    }

    @Test
    void thePapersOnTheTimelineDoNotCarryWhatTheCitizenWrote() {
        var lines = List.of(one("to-khai"), new PaperLine("OTHER", "Thư của ông Tư", PaperKind.COPY, 2, true));
        assertThat(Documents.inOneLine(lines)).isEqualTo("to-khai ORIGINAL 1; + COPY 2");
    }

    private static PaperLine one(String component) {
        return line(component, 1);
    }

    private static PaperLine line(String component, int count) {
        return new PaperLine(component, component, PaperKind.ORIGINAL, count, false);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
