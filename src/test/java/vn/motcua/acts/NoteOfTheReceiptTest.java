package vn.motcua.acts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Visitor;

/** Lan forgot to write down that Mrs Bảy wants two extracts. */
@RoomTest
@Import(FoldedRow.class)
class NoteOfTheReceiptTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    FoldedRow row;

    private Visitor lan;
    private String code = "";
    private String dossier = "";

    @BeforeEach
    void aBirthIsReceived() {
        lan = Visitor.signedIn(web, "lan.malam");
        code = lan.receivedBirth();
        dossier = "/dossiers/" + code;
    }

    @Test
    void theNoteOfTheReceiptIsPutRightAndTakenOut() {
        assertThat(lan.get(dossier + "/corrections")).bodyText().contains("name=\"note\"");
        assertThat(correct("note", "Xin trích lục hai bản", "reason", "Ghi thiếu"))
                .hasStatus(303);
        assertThat(lan.get(dossier))
                .bodyText()
                .contains("Ghi chú: “để trống” → “Xin trích lục hai bản”", "In giấy hẹn mới")
                .contains("<p class=\"mb-0\">Xin trích lục hai bản</p>");
        assertThat(correct("note", "Xin trích lục hai bản", "reason", "Không đổi"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa sửa chỗ nào");
        assertThat(correct("note", "<b>", "reason", "Gõ sai"))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi chú có ký tự lạ");
        assertThat(correct("note", "", "reason", "Không cần nữa")).hasStatus(303);
        assertThat(lan.get(dossier))
                .bodyText()
                .contains("Ghi chú: “Xin trích lục hai bản” → “để trống”")
                .doesNotContain("<p class=\"mb-0\">Xin trích lục hai bản</p>");
        row.isWhatTheFactsFoldTo(new DossierCode(code));
    }

    private MvcTestResult correct(String... typed) {
        var form = Visitor.hidden(lan.get(dossier + "/corrections"));
        for (int i = 0; i < typed.length; i += 2) form.add(typed[i], typed[i + 1]);
        return lan.post(dossier + "/corrections", form);
    }
}
