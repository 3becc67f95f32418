package vn.motcua.demo;

import java.time.Instant;

/** The clock of a town that is being filled. */
interface Leaps {

    /** A moment that is past already changes nothing. */
    void leapTo(Instant moment);

    Instant instant();
}
