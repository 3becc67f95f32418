package vn.motcua.platform;

import java.util.List;

/** Port: a command of the jar besides serving ({@code token}, {@code verify}); rooms bring theirs as beans. */
public interface Command {

    String name();

    /** Does the work, prints for a person, and returns the exit code. */
    int run(List<String> args);
}
