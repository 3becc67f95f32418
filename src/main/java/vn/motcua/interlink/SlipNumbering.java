package vn.motcua.interlink;

import java.time.Instant;

/** How the paper of a transfer slip is numbered, {@code 0001/PC-TTPVHCC}; the room that prints it says so. */
public interface SlipNumbering {

    /** {@code slip}: its code. */
    String number(String slip, Instant madeAt);
}
