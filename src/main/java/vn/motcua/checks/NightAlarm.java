package vn.motcua.checks;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.PageAlarm;
import vn.motcua.platform.Words;

/** Above every page of an administrator, until somebody has read what a night found. */
@Component
class NightAlarm implements PageAlarm {

    private static final int NIGHTS = 7;

    private final RunTable table;

    NightAlarm(RunTable table) {
        this.table = table;
    }

    @Override
    public String permission() {
        return CheckScreen.VIEW;
    }

    @Override
    public Optional<Alarm> of(Actor reader) {
        return table.last(NIGHTS).stream()
                .filter(Run::isUnread)
                .findFirst()
                .map(it -> new Alarm(
                        Words.t("checks.alarm", Words.day(it.night()), it.violations()), "/checks?run=" + it.id()));
    }
}
