package vn.motcua.dossier;

/** How handling ended. A refused result is a result: the citizen gets an answer with its reason. */
public enum Outcome {
    GRANTED,
    REFUSED,
    PARTLY
}
