package vn.motcua.exchange;

import java.time.Instant;

/**
 * A message between two systems. {@code sequence} counts those about one dossier from 1 in each direction;
 * {@code data}: JSON.
 */
record Message(Address address, String type, String subject, long sequence, Instant time, String data) {

    /** {@code id}: unique for its source. */
    record Address(String id, PartnerName source, PartnerName recipient) {}

    String id() {
        return address.id();
    }

    PartnerName source() {
        return address.source();
    }
}
