package vn.motcua.rating;

import java.util.List;
import vn.motcua.kernel.Mark;

/** One of the nine: what the law calls it, what a citizen is asked, and the answers with their points. */
record Index(int number, String key, boolean optional, Said name, Said question, List<Answer> answers, Mark mark) {

    Index {
        answers = List.copyOf(answers);
    }

    record Answer(int points, Said words) {}

    /** Of its form. */
    String field() {
        return "mark-" + number;
    }

    int best() {
        return answers.stream().mapToInt(Answer::points).max().orElse(0);
    }
}
