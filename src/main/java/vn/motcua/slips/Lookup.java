package vn.motcua.slips;

/** How the citizen follows the dossier: the address of the public page, the key of its details, both as a QR code. */
record Lookup(String address, String key, String qr) {

    static Lookup at(String publicUrl, String code, String key) {
        return new Lookup(publicUrl + "/lookup", key, Qr.svg(publicUrl + "/lookup?code=" + code + "&key=" + key));
    }
}
