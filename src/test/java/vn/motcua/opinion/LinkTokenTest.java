package vn.motcua.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.platform.LaunchOptions;

/** What a link carries, and that nobody can make or change one without the key. */
class LinkTokenTest {

    private static final LinkKey OURS = new LinkKey(in(null), "khoá của huyện Hàm Thuận Bắc, đủ dài");
    private static final LinkKey THEIRS = new LinkKey(in(null), "khoá của một nơi khác, cũng đủ dài đấy");
    private static final Instant IN_A_MONTH = Instant.parse("2026-12-30T10:30:00Z");

    @Property(tries = 200)
    void aTokenIsReadAsItWasMadeAndNoLetterOfItCanBeChanged(
            @ForAll @LongRange(min = 1, max = 999_999_999_999L) long request,
            @ForAll @IntRange(min = 0, max = 500) int at,
            @ForAll @IntRange(min = 1, max = 60) int shift) {
        var token = LinkToken.of(request, IN_A_MONTH, random());
        var text = token.text(OURS);
        assertThat(LinkToken.read(text, OURS)).contains(token);
        assertThat(LinkToken.read(text, THEIRS)).isEmpty();
        var place = at % text.length();
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
        var other = letters.charAt((letters.indexOf(text.charAt(place)) + shift) % letters.length());
        if (other == text.charAt(place)) return;
        var changed = text.substring(0, place) + other + text.substring(place + 1);
        assertThat(LinkToken.read(changed, OURS)).isEmpty();
    }

    @Test
    void twoTokensOfOneRequestHaveNothingInCommonAndWhatIsKeptIsNotTheSecret() {
        var one = LinkToken.of(7, IN_A_MONTH, random());
        var two = LinkToken.of(7, IN_A_MONTH, random());
        assertThat(one.secret()).isNotEqualTo(two.secret());
        assertThat(one.hash()).hasSize(64).isNotEqualTo(two.hash()).doesNotContain(one.secret());
        assertThat(one).asString().doesNotContain(one.secret());
    }

    @Test
    void theKeyStaysInItsFolderForItsOwnerAlone(@TempDir Path folder) throws Exception {
        var token = LinkToken.of(7, IN_A_MONTH, random());
        var text = token.text(new LinkKey(in(folder), ""));
        assertThat(LinkToken.read(text, new LinkKey(in(folder), ""))).contains(token);
        assertThat(Files.getPosixFilePermissions(folder.resolve("link.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private static LaunchOptions in(@org.jspecify.annotations.Nullable Path folder) {
        return new LaunchOptions(folder, false, null, null, null);
    }

    private static byte[] random() {
        var bytes = new byte[LinkToken.BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
