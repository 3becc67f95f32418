package vn.motcua.catalogue;

/**
 * What a step is. WORK: handling, checking, assigning. APPROVAL: a leader signs, one by one or several at once.
 * NUMBERING: the clerk gives the result its number. COUNCIL: a council meets and its minutes (date, participants,
 * conclusion) are the note. POSTING: a public posting with its period. RETURNING: the desk receives the result.
 * JOIN: nobody works, other agencies do at the same time; it ends by itself when they have.
 */
public enum StepKind {
    WORK,
    APPROVAL,
    NUMBERING,
    COUNCIL,
    POSTING,
    RETURNING,
    JOIN
}
