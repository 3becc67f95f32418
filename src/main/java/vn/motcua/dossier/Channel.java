package vn.motcua.dossier;

/** How a dossier comes in: at the desk, online, by the public postal service (NĐ 61/2018 Art. 16). */
public enum Channel {
    IN_PERSON,
    ONLINE,
    POST
}
