package vn.motcua.dossier;

import java.util.Map;
import java.util.Objects;
import vn.motcua.platform.Words;

/** The five statuses as the API gives them: the gateway's number, and what each room derives. */
record StatusesAnswer(Business business, Side payment, Side delivery, Side digitisation, Side synchronisation) {

    record Business(int number, String name) {}

    record Side(String key, String name) {
        static Side of(SideStatus.Value it) {
            return new Side(it.key(), Words.t(it.wordsKey()));
        }
    }

    static StatusesAnswer of(Status status, Map<SideStatus.Kind, SideStatus.Value> sides) {
        return new StatusesAnswer(
                new Business(status.number(), Words.t("dossier.status." + status)),
                side(sides, SideStatus.Kind.PAYMENT),
                side(sides, SideStatus.Kind.DELIVERY),
                side(sides, SideStatus.Kind.DIGITISATION),
                side(sides, SideStatus.Kind.SYNCHRONISATION));
    }

    private static Side side(Map<SideStatus.Kind, SideStatus.Value> sides, SideStatus.Kind kind) {
        return Side.of(Objects.requireNonNull(sides.get(kind)));
    }
}
