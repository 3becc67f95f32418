package vn.motcua.town;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.MotCua;

/**
 * The town with a door to the net and a database of its own, in which what is written stays: what goes to another
 * system must have been committed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = MotCua.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "motcua.demo=true",
            "motcua.demo-dossiers=false",
            "motcua.notice-sweep-seconds=1000000",
            "motcua.batch-sweep-seconds=1000000",
            "motcua.calendar-settles-seconds=0",
            "motcua.calendar-watch-seconds=1000000",
            "motcua.exchange-milliseconds=1000000000",
            "spring.main.banner-mode=off"
        })
@ContextConfiguration(initializers = IsolatedDatabase.class)
@Import(TownConfiguration.class)
@ExtendWith(MorningOfTheFirst.class)
@Tag("room")
public @interface IsolatedTown {}
