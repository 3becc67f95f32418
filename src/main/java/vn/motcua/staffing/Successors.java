package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Spelling;

/** Who may come after in a post: people of its agency, or those found by name among all whom one looks after. */
@Component
class Successors {

    static final int CHOICES_MAX = 50;

    private final PeopleQuery people;
    private final PlaceNames names;

    Successors(PeopleQuery people, PlaceNames names) {
        this.people = people;
        this.names = names;
    }

    List<Choice> of(RotationForm.Post post, String sought, List<String> realm, LocalDate today) {
        var words = Spelling.plain(sought);
        var agencies = words.isEmpty()
                ? realm.stream().filter(it -> post.unit().startsWith(it + "/")).toList()
                : realm;
        return people.at(agencies, today).stream()
                .filter(it -> !it.username().equals(post.username()))
                .filter(it -> Spelling.plain(it.name()).contains(words))
                .map(it -> new Choice(
                        it.username(), it.name() + " (" + it.username() + "), " + names.full(it.unit(), today)))
                .distinct()
                .limit(CHOICES_MAX)
                .toList();
    }
}
