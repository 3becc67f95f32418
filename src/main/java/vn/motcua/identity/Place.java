package vn.motcua.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where somebody tries to sign in from: the network address, and the cookie of a browser that signed in before. */
record Place(String address, @Nullable String deviceCookie) {

    private static final int SUBSCRIBER_PREFIX_BYTES = 8;

    static Place of(String remoteAddress, @Nullable String deviceCookie) {
        return new Place(subscriber(remoteAddress), deviceCookie);
    }

    // A subscriber has a whole /64 of IPv6, and would otherwise have as many tries as addresses.
    private static String subscriber(String address) {
        if (!address.contains(":")) return address;
        try {
            var parsed = InetAddress.ofLiteral(address);
            if (!(parsed instanceof Inet6Address)) return parsed.getHostAddress();
            var bytes = Arrays.copyOf(Arrays.copyOf(parsed.getAddress(), SUBSCRIBER_PREFIX_BYTES), 16);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (IllegalArgumentException | UnknownHostException notAnAddress) {
            return address;
        }
    }
}
