package vn.motcua.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an officer is answered: granted, or the keys of the reasons why not, in no order. */
record Answer(List<String> words) {

    static final Answer GRANTED = new Answer(List.of("granted"));
    static final Answer NOT_FOUND = new Answer(List.of("not found"));

    static Answer no(String... reasons) {
        return no(List.of(reasons));
    }

    static Answer no(Collection<String> reasons) {
        return new Answer(reasons.stream().sorted().toList());
    }

    /** Somebody was faster. */
    static Answer late(String reason) {
        return new Answer(List.of("late: " + reason));
    }

    /** The same thing asked twice: both answers, in order. */
    Answer then(Answer second) {
        return new Answer(Stream.of(this, second).map(Answer::toString).toList());
    }

    boolean isGranted() {
        return equals(GRANTED);
    }

    /** Whether a program that asks again with the same key gets this answer again. */
    boolean isKept() {
        return !equals(NOT_FOUND) && words.stream().noneMatch(it -> it.startsWith("late: "));
    }

    @Override
    public String toString() {
        return words.stream().collect(Collectors.joining(" + "));
    }
}
