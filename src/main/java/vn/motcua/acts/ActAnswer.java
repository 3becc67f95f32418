package vn.motcua.acts;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCard;
import vn.motcua.platform.Answers;

/** How a dossier stands after an act. {@code dueAt}: none while the clock stands still. */
record ActAnswer(String code, int status, @Nullable OffsetDateTime dueAt, long version) {

    static ActAnswer of(DossierCard card) {
        return new ActAnswer(
                card.code().value(),
                card.status().number(),
                Answers.localOrNull(card.times().dueAt()),
                card.version());
    }
}
