package vn.motcua.slips;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.kernel.Actor;

/**
 * Answers with a PDF that opens in the browser. Forms of the State are in Vietnamese, whatever language the officer
 * reads. {@code motcua.public-url} is the address printed for citizens; without it, the one the officer uses.
 */
@Component
class Paper {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final SlipPrinter printer;
    private final Archive archive;
    private final String publicUrl;

    Paper(SlipPrinter printer, Archive archive, @Value("${motcua.public-url:}") String publicUrl) {
        this.printer = printer;
        this.archive = archive;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    String publicUrl(HttpServletRequest request) {
        return publicUrl.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : publicUrl;
    }

    /** Printed and kept: the same data give the paper that was printed before. */
    ResponseEntity<byte[]> print(Sheet sheet, Actor by, Supplier<? extends Headed> page) {
        return inVietnamese(() -> {
            var filled = page.get();
            var pdf = archive.of(sheet, filled, by, () -> print(sheet.template(), filled));
            return answer(pdf, sheet.name());
        });
    }

    /** Printed and not kept. */
    ResponseEntity<byte[]> print(String template, String name, Supplier<? extends Headed> page) {
        return inVietnamese(() -> answer(print(template, page.get()), name));
    }

    private byte[] print(String template, Headed page) {
        return printer.print(template, page, page.head().printed().size());
    }

    private static <T> T inVietnamese(Supplier<T> work) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(VIETNAMESE);
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    static ResponseEntity<byte[]> answer(byte[] pdf, String name) {
        var disposition = ContentDisposition.inline()
                .filename(name.replaceAll("[^A-Za-z0-9.-]", "_") + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(pdf);
    }
}
