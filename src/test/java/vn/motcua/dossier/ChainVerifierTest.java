package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ChainVerifierTest {

    private static final Instant FRIDAY = Instant.parse("2011-07-01T01:00:00Z");
    private final SampleDossiers.Life life = SampleDossiers.life(FRIDAY, 6);

    /** One way to tamper with a stored fact; what it changes is checked to be a change. */
    enum Hand {
        ACTOR,
        AGENCY,
        AT,
        KIND,
        RECORDED_AT,
        SEQ,
        CONTENT,
        CONTENT_AND_HASH,
        HASH,
        PREVIOUS_HASH
    }

    @Example
    void anUntouchedTimelineHolds() {
        assertThat(ChainVerifier.check(life.dossier(), life.facts(), life.personal()))
                .isEmpty();
    }

    @Property(tries = 300)
    void whateverIsChangedInAStoredFactIsFoundAndNamed(
            @ForAll("hands") Hand hand,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 60) int by) {
        var facts = new ArrayList<>(life.facts());
        facts.set(place, tampered(facts.get(place), hand, by));
        Assume.that(!facts.equals(life.facts()));
        var found = ChainVerifier.check(life.dossier(), facts, life.personal());
        assertThat(found).isPresent();
        // A fact re-hashed after the change fits itself; then the next one, or the row's head, betrays it.
        var rehashed = hand == Hand.CONTENT_AND_HASH;
        if (!rehashed && hand != Hand.SEQ) assertThat(found.get().seq()).isEqualTo(place + 1);
        if (rehashed) assertThat(found.get().seq()).isIn(place + 1L, place + 2L, 0L);
    }

    @Property(tries = 50)
    void aFactTakenOutIsFound(@ForAll @IntRange(max = 9) int place) {
        var facts = new ArrayList<>(life.facts());
        facts.remove(place);
        assertThat(ChainVerifier.check(life.dossier(), facts, List.of())).isPresent();
    }

    @Property(tries = 50)
    void twoFactsChangedOverAreFound(@ForAll @IntRange(max = 8) int place) {
        var facts = new ArrayList<>(life.facts());
        facts.add(place, facts.remove(place + 1));
        assertThat(ChainVerifier.check(life.dossier(), facts, life.personal())).isPresent();
    }

    @Example
    void aRowThatSaysOtherThanItsFactsIsFound() {
        var earlier = Promise.first(FRIDAY, FRIDAY);
        var row = life.dossier();
        var changed = new Dossier(
                row.code(),
                row.procedureVersion(),
                row.reception(),
                earlier,
                row.passedOnAt(),
                row.phase(),
                row.head(),
                row.version(),
                row.keeper());
        assertThat(ChainVerifier.check(changed, life.facts(), life.personal()))
                .hasValueSatisfying(it -> assertThat(it.what()).contains("fold"));
    }

    @Example
    void aNameChangedInItsRowIsFoundAnErasedOneIsNot() {
        var row = life.personal().getFirst();
        var changed = new StoredFact.Personal(row.seq(), row.name(), row.salt(), "Trần Thị Hường");
        assertThat(ChainVerifier.check(life.dossier(), life.facts(), List.of(changed)))
                .hasValueSatisfying(it -> assertThat(it.what()).contains("requesterName"));
        assertThat(ChainVerifier.check(life.dossier(), life.facts(), List.of())).isEmpty();
    }

    @Provide
    Arbitrary<Hand> hands() {
        return Arbitraries.of(Hand.class);
    }

    private static StoredFact tampered(StoredFact fact, Hand hand, int by) {
        var said = fact.said();
        return switch (hand) {
            case ACTOR -> with(fact, new Said(said.code(), said.actor() + by, said.agency(), said.at()));
            case AGENCY -> with(fact, new Said(said.code(), said.actor(), "HTB.0" + by, said.at()));
            case AT ->
                with(
                        fact,
                        new Said(
                                said.code(),
                                said.actor(),
                                said.agency(),
                                said.at().minusSeconds(by)));
            case KIND -> with(fact, fact.seq(), fact.recordedAt(), fact.kind() + "x", fact.canonical(), fact.hash());
            case RECORDED_AT ->
                with(fact, fact.seq(), fact.recordedAt().plusSeconds(by), fact.kind(), fact.canonical(), fact.hash());
            case SEQ -> with(fact, fact.seq() + by, fact.recordedAt(), fact.kind(), fact.canonical(), fact.hash());
            case CONTENT -> with(fact, fact.seq(), fact.recordedAt(), fact.kind(), edited(fact, by), fact.hash());
            case CONTENT_AND_HASH -> {
                var text = edited(fact, by);
                var hash = CanonicalFact.hash(fact.previousHash(), text);
                yield with(fact, fact.seq(), fact.recordedAt(), fact.kind(), text, hash);
            }
            case HASH ->
                with(fact, fact.seq(), fact.recordedAt(), fact.kind(), fact.canonical(), flipped(fact.hash(), by));
            case PREVIOUS_HASH ->
                new StoredFact(
                        said,
                        fact.seq(),
                        fact.recordedAt(),
                        fact.kind(),
                        fact.canonical(),
                        fact.hash(),
                        flipped(fact.previousHash(), by));
        };
    }

    private static String edited(StoredFact fact, int by) {
        return fact.canonical().replace("\"actor\":\"lan\"", "\"actor\":\"lan" + by + "\"");
    }

    private static String flipped(String hash, int by) {
        var place = by % hash.length();
        return hash.substring(0, place) + (hash.charAt(place) == 'a' ? 'b' : 'a') + hash.substring(place + 1);
    }

    private static StoredFact with(StoredFact fact, Said said) {
        return new StoredFact(
                said, fact.seq(), fact.recordedAt(), fact.kind(), fact.canonical(), fact.hash(), fact.previousHash());
    }

    private static StoredFact with(
            StoredFact fact, long seq, Instant recordedAt, String kind, String canonical, String hash) {
        return new StoredFact(fact.said(), seq, recordedAt, kind, canonical, hash, fact.previousHash());
    }
}
