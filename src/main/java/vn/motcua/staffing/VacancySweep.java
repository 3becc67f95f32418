package vn.motcua.staffing;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each hour, hence every night, for what has nobody; what one run misses the next one finds. */
@Component
class VacancySweep {

    private static final Logger LOG = LoggerFactory.getLogger(VacancySweep.class);

    private final Vacancies vacancies;

    VacancySweep(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    /** How many people were told something. */
    @Scheduled(
            fixedDelayString = "${motcua.vacancy-sweep-seconds:3600}",
            initialDelayString = "${motcua.vacancy-sweep-seconds:3600}",
            timeUnit = TimeUnit.SECONDS)
    int sweep() {
        return vacancies.all().mapToInt(this::settle).sum();
    }

    private int settle(VacancyQuery.Row row) {
        try {
            return vacancies.settle(row);
        } catch (RuntimeException broken) {
            LOG.error("What has nobody in {} could not be settled", row.unit(), broken);
            return 0;
        }
    }
}
