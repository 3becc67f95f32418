package vn.motcua.opinion;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.DossierCode;

/** A question ready to be put to several at once, each with a deadline on its own calendar. */
record Draft(DossierCode code, OpinionRequest.Asker asker, OpinionRequest.Question question, Rule rule, List<To> to) {

    Draft {
        to = List.copyOf(to);
    }

    record To(OpinionRequest.Addressee addressee, Instant dueAt) {}

    record Rule(boolean silence, boolean required) {}
}
