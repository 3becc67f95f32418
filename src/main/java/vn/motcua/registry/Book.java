package vn.motcua.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tracking book of a field and year at an agency (form 07; 2018: form 06). {@code last}: the last number given. */
public record Book(BookCode code, long last, List<Volume> volumes) {

    public Book {
        volumes = List.copyOf(volumes);
    }

    public String path() {
        return "/books/" + code;
    }

    public Optional<Volume> volume(int number) {
        return volumes.stream().filter(it -> it.number() == number).findFirst();
    }

    /** The volume that takes what is received now; none when all is closed. */
    Optional<Volume> open() {
        return volumes.stream().filter(Volume::isOpen).findFirst();
    }

    /** No further dossier gets a number of its year. */
    boolean hasEnded(LocalDate today) {
        return today.getYear() > code.year();
    }
}
