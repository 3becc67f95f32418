package vn.motcua.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around a page: who reads it, the menu, the token of its forms, the banner of a shifted clock. */
record Frame(
        String lang,
        String path,
        @Nullable String officer,
        List<MenuEntry> menu,
        String csrfName,
        String csrfToken,
        @Nullable String clockBanner) {

    static final ScopedValue<Frame> CURRENT = ScopedValue.newInstance();

    static Frame current() {
        return CURRENT.get();
    }
}
