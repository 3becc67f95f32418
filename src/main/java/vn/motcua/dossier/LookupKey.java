package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The key printed on a receipt that opens a dossier's details to who holds it: 60 random bits as three groups of four
 * letters and digits that are not mistaken for one another (no I, O, 0, 1).
 */
final class LookupKey {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;
    private static final int TYPED_LENGTH_MAX = 40;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LookupKey() {}

    static String random() {
        var key = new StringBuilder();
        for (int place = 0; place < GROUPS * GROUP_LENGTH; place++) {
            if (place > 0 && place % GROUP_LENGTH == 0) key.append('-');
            key.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return key.toString();
    }

    /** Case, spaces and dashes of what was typed do not matter. Takes the same time wherever the two differ. */
    static boolean same(String key, String typed) {
        return MessageDigest.isEqual(bare(key), bare(typed));
    }

    private static byte[] bare(String text) {
        var cut = text.substring(0, Math.min(text.length(), TYPED_LENGTH_MAX));
        return cut.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").getBytes(StandardCharsets.US_ASCII);
    }
}
