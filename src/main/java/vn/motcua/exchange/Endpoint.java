package vn.motcua.exchange;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;

/** Where a partner takes messages: https, or http on this machine itself; nothing hidden in it. */
record Endpoint(URI uri) {

    private static final int LENGTH_MAX = 300;
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    static Decision<Endpoint> parse(String typed) {
        try {
            var uri = new URI(typed.strip());
            var host = uri.getHost();
            if (host == null
                    || typed.length() > LENGTH_MAX
                    || uri.getUserInfo() != null
                    || uri.getFragment() != null
                    || uri.getQuery() != null)
                return Decision.refused(Refusal.of("exchange.endpoint.bad").on("endpoint"));
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (scheme.equals("https") || (scheme.equals("http") && HERE.contains(host)))
                return Decision.granted(new Endpoint(uri));
            return Decision.refused(Refusal.of("exchange.endpoint.not-https").on("endpoint"));
        } catch (URISyntaxException unreadable) {
            return Decision.refused(Refusal.of("exchange.endpoint.bad").on("endpoint"));
        }
    }

    /** Whether its name leads where partners can be; asked before each call, for names are given anew. */
    boolean leadsSomewhereAllowed() throws UnknownHostException {
        for (var address : InetAddress.getAllByName(uri.getHost())) {
            if (address.isAnyLocalAddress() || address.isMulticastAddress() || address.isLinkLocalAddress())
                return false;
            if (address.isLoopbackAddress() && !HERE.contains(uri.getHost())) return false;
        }
        return true;
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
