package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.fees.Fees;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.platform.NotFound;
import vn.motcua.reception.Application;
import vn.motcua.reception.Receptions;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Slips as printed from dossiers that really came in. */
@RoomTest
class SlipsOfDossiersTest {

    private static final Person SAU =
            new Person(RequesterKind.INDIVIDUAL, "Mang Thị Sáu", "260999888", "0623865001", null, "Khu phố 2, Ma Lâm");

    @Autowired
    DossierSlipScreen slips;

    @Autowired
    FeeSlipScreen feeSlips;

    @Autowired
    Receptions receptions;

    @Autowired
    Fees fees;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Town town;

    @Autowired
    JdbcClient sql;

    @Test
    void theReceiptOfAnAcceptedDossierCarriesItsKeyItsBookAndItsPapers() throws IOException {
        var accepted = receive("S1");
        var answer = slips.receipt(accepted.code().value(), lan(), new MockHttpServletRequest());
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("inline; filename=\"01-HTB.01-110701-0001.pdf\"");
        assertThat(text("real-receipt", answer))
                .contains("HTB.01-110701-0001", accepted.lookupKey(), "http://localhost/lookup")
                .contains("UBND THỊ TRẤN MA LÂM", "Mang Thị Sáu", "260999888", "Nguyễn Thị Lan")
                .contains("07 giờ 30 phút, ngày 01 tháng 7 năm 2011", "Số thứ tự: 0001");
    }

    /** Each field's book begins at 1; a number is one paper's all the same. */
    @Test
    void theFirstReceiptsOfTwoFieldsHaveTwoNumbers() throws IOException {
        var benefit = slips.receipt(receive("S1").code().value(), lan(), new MockHttpServletRequest());
        var birth = receive("H7").code().value();
        assertThat(text("number-social", benefit)).contains("Số: 0001.LĐ/BPTNTKQ");
        assertThat(text("number-justice", slips.receipt(birth, lan(), new MockHttpServletRequest())))
                .contains("Số: 0001.TP/BPTNTKQ");
        assertThat(text("number-control", slips.control(birth, lan()))).contains("Số: 0001.TP/PKS-BPTNTKQ");
    }

    @Test
    void whatTheCitizenOnlyShowedIsNotReceiptedAsKept() throws IOException {
        var code = receive("H7").code().value();
        assertThat(text("real-shown", slips.receipt(code, lan(), new MockHttpServletRequest())))
                .contains("Chứng minh nhân dân, sổ hộ khẩu Xuất trình –");
    }

    @Test
    void aReceiptWhoseDateHasNotFollowedTheCalendarYetSaysSo() throws IOException {
        var code = receive("H7").code().value();
        assertThat(text("real-receipt", slips.receipt(code, lan(), new MockHttpServletRequest())))
                .doesNotContain("đang được cập nhật");
        sql.sql("UPDATE dossier.dossier SET due_at = '2011-07-05 17:30+07' WHERE code = :code")
                .param("code", code)
                .update();
        assertThat(text("real-not-yet", slips.receipt(code, lan(), new MockHttpServletRequest())))
                .contains("17 giờ 30 phút, ngày 05 tháng 7 năm 2011", "Lịch làm việc đang được cập nhật");
    }

    @Test
    void theControlSlipBeginsAtTheDesk() throws IOException {
        var accepted = receive("S1");
        assertThat(text("real-control", slips.control(accepted.code().value(), lan())))
                .contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", "HTB.01-110701-0001")
                .contains("Chưa có lần giao, nhận nào.")
                .contains("Hồ sơ đang ở: Bộ phận tiếp nhận và trả kết quả (UBND thị trấn Ma Lâm)");
    }

    @Test
    void aForeignDeskAndAWrongCodeFindNoPaper() {
        var code = receive("S1").code().value();
        var lien = town.officer("lien.hamtri");
        assertThatThrownBy(() -> slips.control(code, lien)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> slips.control("../etc", lan())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> slips.result(code, null, lan())).isInstanceOf(NotFound.class);
    }

    @Test
    void aFeeReceiptIsPrintedForTheAgencyThatTookIt() throws IOException {
        var code = receive("S3").code();
        var amount = new vn.motcua.kernel.Money(3_000);
        var taken = fees.take(code, "HTB.01", amount, null, lan());
        assertThat(taken).isInstanceOf(Granted.class);
        var id = fees.of(code).getFirst().id();
        assertThat(text("real-fee", feeSlips.receipt(id, lan()))).contains("3.000 đ", "Ba nghìn đồng");
        assertThatThrownBy(() -> feeSlips.receipt(id, town.officer("lien.hamtri")))
                .isInstanceOf(NotFound.class);
    }

    private AcceptedDossier receive(String family) {
        var version = catalogue.inForce(family, town.today()).orElseThrow();
        List<PaperLine> papers = version.contents().papers().stream()
                .filter(it -> it.required() || it.shownOnly())
                .map(it -> new PaperLine(it.key(), it.name(), PaperKind.ORIGINAL, 1, false, it.shownOnly()))
                .toList();
        var acceptance =
                new Acceptance(version, null, Town.DESK_OF_MA_LAM, Channel.IN_PERSON, SAU, null, null, "", null);
        return switch (receptions.accept(new Application(acceptance, papers, null), lan())) {
            case Granted<AcceptedDossier>(var it) -> it;
            case vn.motcua.kernel.Refused<AcceptedDossier>(var no) -> throw new AssertionError(no);
        };
    }

    private Actor lan() {
        return town.officer("lan.malam");
    }

    private static String text(String name, ResponseEntity<byte[]> answer) throws IOException {
        var pdf = Objects.requireNonNull(answer.getBody());
        Files.createDirectories(Path.of("target/slips"));
        Files.write(Path.of("target/slips", name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        }
    }
}
