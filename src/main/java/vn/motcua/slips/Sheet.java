package vn.motcua.slips;

/** One paper to print: of which dossier or reception, which form (by key), from which template. */
record Sheet(String subject, String form, String template) {

    /** The name of its file: {@code 01-HTB.01-110701-0001}. */
    String name() {
        return form + "-" + subject;
    }
}
