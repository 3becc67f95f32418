package vn.motcua.reporting;

/** A report with a filter. {@code report}: {@code II.06a} or {@code operational/officers}; {@code query}: ours. */
public record ReportAddress(String report, String query) {

    static final String OPERATIONAL = "operational/";

    public String path() {
        return "/reports/" + report + (query.isEmpty() ? "" : "?" + query);
    }

    boolean isOperational() {
        return report.startsWith(OPERATIONAL);
    }

    /** Of an operational report or of a form. */
    String key() {
        return isOperational() ? report.substring(OPERATIONAL.length()) : report;
    }
}
