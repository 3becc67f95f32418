package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Granted;
import vn.motcua.opinion.AnswerGiven;
import vn.motcua.opinion.Asking;
import vn.motcua.opinion.Links;
import vn.motcua.opinion.OpinionRequest;
import vn.motcua.opinion.Opinions;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Phiếu lấy ý kiến on a lost land certificate, to a unit of the district and to a bank without accounts. */
@RoomTest
@Import({Errand.class, Offers.class})
class SlipOfAnOpinionTest {

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Opinions opinions;

    @Autowired
    Links links;

    @Autowired
    MockMvcTester web;

    @Autowired
    Town town;

    @Test
    void itNamesWhoAsksWhomWhatByWhenWithOneNumberForAll() throws IOException {
        var tuan = Visitor.signedIn(web, "tuan.huyen");
        var them = asked();
        assertThat(text("opinion-unit", tuan.get(path(them.getFirst()))))
                .contains("PHIẾU LẤY Ý KIẾN", "Số: 0001/PLYK", "Phòng Tài nguyên và Môi trường")
                .contains("Thửa đất có đang thế chấp không?", "17 giờ 30 phút, ngày 08 tháng 7 năm 2011")
                .contains("Nguyễn Văn An", "Lê Anh Tuấn", "được ghi là trả lời muộn");
        assertThat(text("opinion-bank", tuan.get(path(them.get(1)))))
                .contains("Số: 0001/PLYK", "Ngân hàng Nông nghiệp")
                .doesNotContain("Nguyễn Văn An", "quét mã");
    }

    @Test
    void withTheCodeToAnswerByItIsPrintedAndNotKept() throws IOException {
        var tuan = Visitor.signedIn(web, "tuan.huyen");
        var bank = asked().get(1);
        var form = Visitor.hidden(tuan.get("/opinions/" + bank.id()));
        form.set("token", "1.2.3.4");
        assertThat(tuan.post(path(bank), form)).hasStatus(404);
        if (!(links.make(bank.id(), town.officer("tuan.huyen")) instanceof Granted<String>(var token)))
            throw new AssertionError("no link");
        form.set("token", token);
        assertThat(text("opinion-link", tuan.post(path(bank), form))).contains("quét mã", "gửi được một lần");
        assertThat(tuan.get("/dossiers/" + bank.code() + "/slips/phieu-lay-y-kien/1.pdf"))
                .hasStatus(404);
    }

    @Test
    void formSixTellsWhoWasAskedUntilWhenAndWhoAnsweredLate() throws IOException {
        var them = asked();
        var slip = "/dossiers/" + them.getFirst().code() + "/slips/06.pdf";
        var tuan = Visitor.signedIn(web, "tuan.huyen");
        assertThat(text("control-opinions", tuan.get(slip)))
                .contains("Lấy ý kiến", "1. Phòng Tài nguyên và Môi trường", "2. Ngân hàng Nông nghiệp")
                .contains("hạn trả lời 17 giờ 30 phút, ngày 08 tháng 7 năm 2011; chưa trả lời");
        town.itIs("2011-07-11T08:00");
        var late = new AnswerGiven(OpinionRequest.Answer.AGREE, "", "", "", "", "");
        assertThat(opinions.answer(them.getFirst().id(), late, town.officer("khanh.huyen")))
                .isInstanceOf(Granted.class);
        assertThat(text("control-opinions", tuan.get(slip))).contains("trả lời “Đồng ý”", ", muộn");
    }

    private List<OpinionRequest> asked() {
        var code = errand.heldByTuan();
        var bank = new Asking.Outside("outside[1]", "Ngân hàng Nông nghiệp chi nhánh Hàm Thuận Bắc", "");
        var asking = new Asking(
                "Thửa đất có đang thế chấp không?", List.of(), List.of("HTB/TNMT"), List.of(bank), null, false, false);
        var decision = opinions.ask(code, dossiers.get(code).version(), asking, town.officer("tuan.huyen"));
        if (!(decision instanceof Granted<List<OpinionRequest>>(var them))) throw new AssertionError(decision);
        return them;
    }

    private static String path(OpinionRequest it) {
        return "/opinions/" + it.id() + "/slip.pdf";
    }

    private static String text(String name, MvcTestResult printed) throws IOException {
        assertThat(printed).hasStatusOk();
        var pdf = printed.getResponse().getContentAsByteArray();
        Files.write(Files.createDirectories(Path.of("target", "slips")).resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }
}
