package vn.motcua.slips;

/** Sheets the forms are printed on. */
enum PaperSize {
    A4("A4"),
    A4_LANDSCAPE("A4 landscape"),
    A5("A5");

    private final String css;

    PaperSize(String css) {
        this.css = css;
    }

    String css() {
        return css;
    }
}
