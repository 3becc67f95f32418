package vn.motcua.slips;

/** Sheets the forms are printed on; the names are those of CSS. */
enum PaperSize {
    A4,
    A5
}
