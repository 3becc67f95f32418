package vn.motcua.interlink;

import vn.motcua.kernel.Actor;

/** Which agencies work in another system: what is offered to them is answered there, and by nobody here. */
public interface Elsewhere {

    /** Whether this actor may speak for the agency: one that works here speaks for itself. */
    boolean speaksFor(String agency, Actor by);
}
