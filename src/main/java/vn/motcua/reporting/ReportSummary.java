package vn.motcua.reporting;

import java.util.List;
import org.springframework.core.io.ByteArrayResource;

/** A report as it is sent. {@code total}: each number of it; {@code whole}: no line had to be left out. */
public record ReportSummary(String title, String period, List<Said> total, Enclosure enclosure, boolean whole) {

    public record Said(String heading, String value) {}

    public record Enclosure(String name, String mediaType, ByteArrayResource file) {}
}
