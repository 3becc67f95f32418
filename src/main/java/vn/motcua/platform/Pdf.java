package vn.motcua.platform;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** Turns a page of XHTML into a PDF with the fonts inside. Nothing outside the document is ever loaded. */
public final class Pdf {

    private static final byte[] REGULAR = bytes("fonts/BeVietnamPro_400Regular.ttf");
    private static final byte[] ITALIC = bytes("fonts/BeVietnamPro_400Regular_Italic.ttf");
    private static final byte[] SEMI_BOLD = bytes("fonts/BeVietnamPro_600SemiBold.ttf");
    private static final byte[] BOLD = bytes("fonts/BeVietnamPro_700Bold.ttf");

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private Pdf() {}

    public static byte[] of(String html) {
        return pdf(readable(html));
    }

    /** Without the characters that XML forbids: a name typed with a control character must still be printable. */
    private static String readable(String html) {
        return html.codePoints()
                .filter(Pdf::isReadable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isReadable(int point) {
        if (point == '\n' || point == '\t') return true;
        var isSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !isSurrogate && !Character.isISOControl(point) && point != 0xFFFE && point != 0xFFFF;
    }

    private static byte[] pdf(String html) {
        var output = new ByteArrayOutputStream(64 * 1024);
        try (var svg = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder();
            builder.useFont(font(REGULAR), "Be Vietnam Pro", 400, FontStyle.NORMAL, true);
            builder.useFont(font(ITALIC), "Be Vietnam Pro", 400, FontStyle.ITALIC, true);
            builder.useFont(font(SEMI_BOLD), "Be Vietnam Pro", 600, FontStyle.NORMAL, true);
            builder.useFont(font(BOLD), "Be Vietnam Pro", 700, FontStyle.NORMAL, true);
            builder.useExternalResourceAccessControl(
                    (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(svg);
            builder.withProducer("Một Cửa");
            builder.withHtmlContent(html, null);
            builder.toStream(output);
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return output.toByteArray();
    }

    private static FSSupplier<InputStream> font(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private static byte[] bytes(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
