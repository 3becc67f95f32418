package vn.motcua.kernel;

/** An amount in whole đồng; never negative. */
public record Money(long dong) {

    public static final Money NONE = new Money(0);

    public Money {
        if (dong < 0) throw new IllegalArgumentException("an amount is never negative: " + dong);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(dong, other.dong));
    }

    public boolean isNone() {
        return dong == 0;
    }
}
