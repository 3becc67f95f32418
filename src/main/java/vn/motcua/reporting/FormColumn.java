package vn.motcua.reporting;

import java.util.Set;
import vn.motcua.platform.Words;
import vn.motcua.statistics.Counts;
import vn.motcua.statistics.Measure;

/** A column of a form: its number on paper, its words, and the measures that are added up in it. */
record FormColumn(String number, Said group, Said heading, Said rule, Set<Measure> measures) {

    record Said(String vi, String en) {
        String words() {
            return Words.vietnamese() ? vi : en;
        }
    }

    long in(Counts counts) {
        return counts.sum(measures);
    }
}
