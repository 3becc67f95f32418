package vn.motcua.identity;

/**
 * How somebody signs in another's place: ký thay (a deputy for the chief), thừa lệnh (the head of a unit by order),
 * thừa ủy quyền (by a written authority for a time).
 */
public enum SigningForm {
    KT,
    TL,
    TUQ
}
