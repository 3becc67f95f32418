package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.platform.Spelling;

class SearchTermsTest {

    @Test
    void diacriticsAndCaseDoNotMatter() {
        assertThat(Spelling.plain("  ĐẶNG  Thị Hường ")).isEqualTo("dang thi huong");
        assertThat(Spelling.plain("Uỷ ban – Ma Lâm")).isEqualTo("uy ban ma lam");
    }

    @Test
    void aPersonIsFoundByAnyRunOfWordsByNumberAndByTelephone() {
        var person = new Person(RequesterKind.INDIVIDUAL, "Nguyễn Văn An", "260123456", "0623865001", null, null);
        assertThat(SearchTerms.of(List.of(person)))
                .containsExactlyInAnyOrder("nguyen van an", "van an", "an", "260123456", "0623865001");
    }

    @Test
    void aNumberIsSoughtWithAndWithoutItsSpaces() {
        assertThat(SearchTerms.sought("260 123 456")).containsExactly("260 123 456", "260123456");
        assertThat(SearchTerms.sought(" ... ")).isEmpty();
    }
}
