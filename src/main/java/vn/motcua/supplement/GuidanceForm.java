package vn.motcua.supplement;

import static vn.motcua.supplement.ItemFields.text;

import org.jspecify.annotations.Nullable;

/**
 * Guidance as typed: whom, at which desk, after which reference; the rows and the rest as of any request. {@code
 * guidance}: how the counter calls the reference it was reached with.
 */
record GuidanceForm(
        @Nullable ApplicantFields requester,
        @Nullable String desk,
        @Nullable String previous,
        @Nullable String guidance) {

    ApplicantFields applicant() {
        return requester == null ? ApplicantFields.NONE : requester;
    }

    String deskOr(String first) {
        return text(desk).isEmpty() ? first : text(desk);
    }

    @Nullable
    String previousOrNone() {
        if (!text(previous).isEmpty()) return previous;
        return text(guidance).isEmpty() ? null : guidance;
    }

    GuidanceDraft draft(String procedure, AskForm asked) {
        return new GuidanceDraft(
                procedure,
                text(desk),
                applicant().read(),
                asked.wanted(),
                text(asked.reason()),
                asked.contactOr(""),
                previousOrNone());
    }
}
