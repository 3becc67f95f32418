package vn.motcua.demo;

import java.util.List;
import java.util.Random;

/** Chance that comes out the same for the same matter, so that a fill that was broken off goes on as it would have. */
final class Chance {

    private final Random random;

    Chance(Object... matter) {
        this.random = new Random(List.of(matter).hashCode() * 0x9E3779B97F4A7C15L);
        random.nextLong();
    }

    boolean in(double share) {
        return random.nextDouble() < share;
    }

    /** From 0 to 1, both ends rarer than the middle and long delays possible: the times people take. */
    double slowness() {
        return Math.exp(0.55 * random.nextGaussian());
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
