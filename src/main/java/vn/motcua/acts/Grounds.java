package vn.motcua.acts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Incident;
import vn.motcua.dossier.PhaseName;
import vn.motcua.dossier.Stops;

/** The grounds an act may name for a dossier, by key; their words are {@code dossier.ground.KEY}. */
final class Grounds {

    private Grounds() {}

    static List<String> of(Kind kind, DossierCard dossier, ProcedureVersion version) {
        return switch (kind) {
            case PAUSE ->
                version.terms().grounds().stream()
                        .map(LegalGround::kind)
                        .filter(LegalGround.Kind::isPause)
                        .filter(it -> !version.standsStillByItself(it))
                        .map(Enum::name)
                        .toList();
            case STOP ->
                Arrays.stream(Stops.Ground.values())
                        .filter(it -> it != Stops.Ground.NO_ANSWER
                                || dossier.state().phase() == PhaseName.AWAITING_SUPPLEMENT)
                        .map(Enum::name)
                        .toList();
            case REOPEN ->
                Arrays.stream(Incident.Fault.values()).map(Enum::name).toList();
            case RESUME, OBLIGE, DISCHARGE, GO_ON, WITHDRAW, REAPPOINT -> List.of();
        };
    }

    static Optional<LegalGround.Kind> pause(@Nullable String key) {
        return Arrays.stream(LegalGround.Kind.values())
                .filter(it -> it.name().equals(key))
                .findFirst();
    }

    static Optional<Incident.Fault> fault(@Nullable String key) {
        return Arrays.stream(Incident.Fault.values())
                .filter(it -> it.name().equals(key))
                .findFirst();
    }

    static Optional<Stops.Ground> stop(@Nullable String key) {
        return Arrays.stream(Stops.Ground.values())
                .filter(it -> it.name().equals(key))
                .findFirst();
    }
}
