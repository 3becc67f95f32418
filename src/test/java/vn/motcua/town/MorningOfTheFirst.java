package vn.motcua.town;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Every test begins on the first morning of the pilot. */
final class MorningOfTheFirst implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context).getBean(TownClock.class).set(TownClock.FIRST_MORNING);
    }
}
