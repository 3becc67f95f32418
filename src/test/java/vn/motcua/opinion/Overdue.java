package vn.motcua.opinion;

import org.springframework.boot.test.context.TestComponent;

/** Lets other rooms' tests see what follows when a deadline passes in silence. */
@TestComponent
public final class Overdue {

    private final SilenceSweep sweep;

    Overdue(SilenceSweep sweep) {
        this.sweep = sweep;
    }

    public void noticed() {
        sweep.sweep();
    }
}
