package vn.motcua.platform;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Who is asking, as far as counting failed tries goes: an IPv4 address, or the /64 network of an IPv6 one. */
public final class Client {

    private static final int NETWORK_BYTES = 8;

    private Client() {}

    public static String of(String remoteAddress) {
        if (remoteAddress.indexOf(':') < 0) return remoteAddress;
        try {
            var bytes = InetAddress.ofLiteral(remoteAddress).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (IllegalArgumentException unreadable) {
            return remoteAddress;
        }
    }
}
