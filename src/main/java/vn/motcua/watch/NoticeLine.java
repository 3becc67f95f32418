package vn.motcua.watch;

import vn.motcua.platform.Words;

/** A notice as the page shows it. */
record NoticeLine(NoticeQuery.Row row, String procedure, String step) {

    String words() {
        return Words.t("watch.rung." + row.rung());
    }

    /** Who is asked for an opinion may see the question, and not the dossier. */
    String href() {
        var opinion = row.opinion();
        return opinion == null ? "/dossiers/" + row.code() : "/opinions/" + opinion.id();
    }

    boolean isLate() {
        return row.dueAt().isBefore(row.toldAt());
    }
}
