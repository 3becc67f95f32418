package vn.motcua.route;

import java.util.Optional;

/** What is offered to an agency and cannot be brought there; rooms above know in which system an agency works. */
public interface Undelivered {

    /** What stands in the way and who can mend it, in words; empty where it goes. */
    Optional<String> why(String agency);
}
