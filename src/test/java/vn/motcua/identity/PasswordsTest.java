package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordIsKnownAgainAndNoOther() {
        var hash = passwords.hash("cánh đồng Ma Lâm");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("cánh đồng Ma Lâm", hash)).isTrue();
        assertThat(passwords.matches("cánh đồng Ma Lam", hash)).isFalse();
    }

    @Test
    void bothWaysOfWritingVietnameseAreTheSamePassword() {
        var hash = passwords.hash(Normalizer.normalize("cánh đồng Ma Lâm", Normalizer.Form.NFD));
        assertThat(passwords.matches(Normalizer.normalize("cánh đồng Ma Lâm", Normalizer.Form.NFC), hash))
                .isTrue();
    }

    @Test
    void nobodysHashCostsAsMuchAsAnybodys() {
        assertThat(cost(Passwords.OF_NOBODY)).isEqualTo(cost(passwords.hash("bất kỳ ai")));
        assertThat(passwords.matches("bất kỳ ai", null)).isFalse();
    }

    @Test
    void shortOnesAndTheUsernameAreNotTaken() {
        assertThat(passwords.weakness("lan.malam", "ngắn quá")).isPresent();
        assertThat(passwords.weakness("lan.malam", "tôi là LAN.malam")).isPresent();
        assertThat(passwords.weakness("lan.malam", "x".repeat(129))).isPresent();
        assertThat(passwords.weakness("lan.malam", "một câu dài dễ nhớ")).isEmpty();
    }

    private static String cost(String hash) {
        return hash.substring(0, hash.indexOf("$", hash.indexOf("p=")));
    }
}
