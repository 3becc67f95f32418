package vn.motcua.portal;

import java.time.Duration;

/** What comes of a look-up. */
sealed interface LookupAnswer {

    /** By code alone: how far it is, and nothing about anybody (TT 01/2018 Art. 16). */
    record Found(LookupGlance glance) implements LookupAnswer {}

    /** By code and key. */
    record Opened(LookupDetail detail) implements LookupAnswer {}

    /** Not the shape of a code; nothing was looked up. */
    record Misspelt() implements LookupAnswer {}

    record Unknown() implements LookupAnswer {}

    record WrongKey() implements LookupAnswer {}

    record TooMany(Duration pause) implements LookupAnswer {}
}
