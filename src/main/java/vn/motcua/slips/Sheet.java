package vn.motcua.slips;

/** One paper to print: of which dossier or reception, which form (by key), from which template, how large. */
record Sheet(String subject, String form, String template, PaperSize size) {

    /** The name of its file: {@code 01-HTB.01-110701-0001}. */
    String name() {
        return form + "-" + subject;
    }
}
