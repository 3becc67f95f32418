package vn.motcua.supplement;

import static vn.motcua.supplement.ItemFields.text;

import org.jspecify.annotations.Nullable;

/** Guidance as typed: whom, at which desk, after which reference; the rows and the rest as of any request. */
record GuidanceForm(
        @Nullable ApplicantFields requester,
        @Nullable String desk,
        @Nullable String previous) {

    ApplicantFields applicant() {
        return requester == null ? ApplicantFields.NONE : requester;
    }

    String deskOr(String first) {
        return text(desk).isEmpty() ? first : text(desk);
    }

    @Nullable
    String previousOrNone() {
        return text(previous).isEmpty() ? null : previous;
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
