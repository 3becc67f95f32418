package vn.motcua.town;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.MotCua;

/**
 * A test of a room with everything real: the whole application, started once for all such tests, over a PostgreSQL of
 * its own. Each test begins on Friday 01/07/2011 at 07:30 with the demonstration accounts and no dossier, and what it
 * writes is rolled back. Ask for {@link Town} to name people and to move the clock, and for
 * {@code MockMvcTester} to send requests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = MotCua.class,
        properties = {
            "motcua.demo=true",
            "motcua.demo-dossiers=false",
            "motcua.notice-sweep-seconds=1000000",
            "motcua.vacancy-sweep-seconds=1000000",
            "motcua.batch-sweep-seconds=1000000",
            "motcua.checks-sweep-seconds=1000000",
            "motcua.closing-sweep-seconds=1000000",
            "motcua.access-milliseconds=1000000000",
            "motcua.opinion-sweep-seconds=1000000",
            "motcua.calendar-settles-seconds=0",
            "motcua.calendar-watch-seconds=1000000",
            "motcua.exchange-milliseconds=1000000000",
            "motcua.agency-watch-seconds=1000000",
            "motcua.agencies-settle-seconds=0",
            "spring.main.banner-mode=off"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TownDatabase.class)
@Import(TownConfiguration.class)
@ExtendWith({MorningOfTheFirst.class, NothingIsLost.class})
@Transactional
@Tag("room")
public @interface RoomTest {}
