package vn.motcua.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;
import vn.motcua.opinion.OpinionRequest.Answer;
import vn.motcua.opinion.OpinionRequest.Signatory;
import vn.motcua.platform.Typed;

/** An answer as typed. {@code name} and {@code position}: of who answers; an officer's own account says the name. */
public record AnswerGiven(
        @Nullable Answer answer, String words, String name, String position, String document, String date) {

    static final int WORDS_LENGTH_MAX = 4_000;
    static final int NAME_LENGTH_MAX = 150;
    static final int DOCUMENT_LENGTH_MAX = 100;

    /** All that is wrong; {@code outside}: nobody here knows who answers, so it is said. */
    List<Refusal> faults(boolean outside, LocalDate today) {
        var faults = new ArrayList<Refusal>();
        if (answer == null) faults.add(Refusal.of("opinion.answer.none").on("answer"));
        if (answer != null && answer != Answer.AGREE && words.isBlank())
            faults.add(Refusal.of("opinion.answer.no-words." + answer).on("words"));
        if (words.length() > WORDS_LENGTH_MAX)
            faults.add(Refusal.of("opinion.text.long", WORDS_LENGTH_MAX).on("words"));
        if (outside && name.isBlank())
            faults.add(Refusal.of("opinion.answer.no-name").on("name"));
        if (outside && position.isBlank())
            faults.add(Refusal.of("opinion.answer.no-position").on("position"));
        if (name.length() > NAME_LENGTH_MAX)
            faults.add(Refusal.of("opinion.text.long", NAME_LENGTH_MAX).on("name"));
        if (position.length() > NAME_LENGTH_MAX)
            faults.add(Refusal.of("opinion.text.long", NAME_LENGTH_MAX).on("position"));
        documentFaults(today, faults);
        return faults;
    }

    private void documentFaults(LocalDate today, List<Refusal> faults) {
        if (document.length() > DOCUMENT_LENGTH_MAX)
            faults.add(Refusal.of("opinion.text.long", DOCUMENT_LENGTH_MAX).on("document"));
        if (document.isBlank() && !date.isBlank())
            faults.add(Refusal.of("opinion.answer.no-document").on("document"));
        if (date.isBlank()) {
            if (!document.isBlank())
                faults.add(Refusal.of("opinion.answer.no-date").on("date"));
            return;
        }
        var day = Typed.day(date);
        if (day == null || day.getYear() < 2000 || day.isAfter(today))
            faults.add(Refusal.of("opinion.answer.date").on("date"));
    }

    Signatory signatory() {
        return new Signatory(
                name.strip(), position.strip(), document.isBlank() ? null : document.strip(), Typed.day(date));
    }

    AnswerGiven by(String officer) {
        return new AnswerGiven(answer, words, officer, position, document, date);
    }
}
