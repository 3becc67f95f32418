package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void aSubscriberOfIpv6IsOnePlace() {
        assertThat(Place.of("2001:db8:1:2:aaaa::1", null).address())
                .isEqualTo(Place.of("2001:db8:1:2:bbbb::2", null).address())
                .isNotEqualTo(Place.of("2001:db8:1:3::1", null).address());
    }

    @Test
    void anAddressOfIpv4IsItself() {
        assertThat(Place.of("203.0.113.7", null).address()).isEqualTo("203.0.113.7");
        assertThat(Place.of("::ffff:203.0.113.7", null).address()).isEqualTo("203.0.113.7");
    }

    @Test
    void whatIsNoAddressIsKeptAsItIs() {
        assertThat(Place.of("un:known", null).address()).isEqualTo("un:known");
    }
}
