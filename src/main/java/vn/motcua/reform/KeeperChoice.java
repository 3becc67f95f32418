package vn.motcua.reform;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Takeovers.Going;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.ReformedAgencies;
import vn.motcua.platform.Spelling;

/**
 * Which successor keeps a dossier. Of several (an abolished district): the one chosen by hand; the heir of the commune
 * that received it; the commune of the requester's address; else, where it names none or several communes, the one that
 * gets the rest, the province (NĐ 140/2025 Đ32.2). Pure.
 */
record KeeperChoice(Mapping mapping, ReformedAgencies after, List<Place> places) {

    /** How the keeper was found; SAME: this reform does not touch who keeps it. */
    enum How {
        WHOLE,
        RECEIVED,
        ADDRESS,
        REST,
        CHOSEN,
        SAME
    }

    record Choice(String keeper, How how) {}

    /** A commune of the eve: its name in plain words, with and without what it is, and its heir. */
    record Place(String full, String bare, String heir) {

        static Place of(String name, String heir) {
            var plain = Spelling.plain(name);
            var full = plain.startsWith("ubnd ") ? plain.substring("ubnd ".length()) : plain;
            return new Place(full, full.replaceFirst("^(thi tran|xa|phuong|dac khu) ", ""), heir);
        }
    }

    Choice of(Going it) {
        var ways = mapping.whole(it.keeper().agency());
        var chosen = mapping.chosen().get(it.code().value());
        if (ways.isEmpty()) return new Choice(it.keeper().agency(), How.SAME);
        if (chosen != null) return new Choice(chosen, How.CHOSEN);
        if (ways.size() == 1) return new Choice(ways.getFirst().to(), How.WHOLE);
        var successors = ways.stream().map(Mapping.Line::to).collect(Collectors.toSet());
        var received = after.heir(new AgencyCode(it.received())).value();
        if (successors.contains(received)) return new Choice(received, How.RECEIVED);
        var there = there(it.address(), successors);
        if (there.size() == 1) return new Choice(there.iterator().next(), How.ADDRESS);
        return new Choice(rest(ways), How.REST);
    }

    private Set<String> there(@Nullable String address, Set<String> successors) {
        if (address == null) return Set.of();
        var words = " " + Spelling.plain(address) + " ";
        var full = heirs(words, successors, false);
        return full.isEmpty() ? heirs(words, successors, true) : full;
    }

    private Set<String> heirs(String words, Set<String> successors, boolean bare) {
        return places.stream()
                .filter(it -> words.contains(" " + (bare ? it.bare() : it.full()) + " "))
                .map(Place::heir)
                .filter(successors::contains)
                .collect(Collectors.toSet());
    }

    private static String rest(List<Mapping.Line> ways) {
        return ways.stream()
                .filter(Mapping.Line::otherwise)
                .findFirst()
                .orElse(ways.getFirst())
                .to();
    }
}
