package vn.motcua.registry;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Field;
import vn.motcua.platform.Answers;

/** A tracking book as the API gives it. */
record BookAnswer(String book, String agency, Field field, int year, long last, List<VolumeAnswer> volumes) {

    /** {@code closedAt}: null while it takes what is received. */
    record VolumeAnswer(
            int number, long first, long last, @Nullable OffsetDateTime closedAt) {
        static VolumeAnswer of(Volume it) {
            var closed = it.closing() == null ? null : it.closing().at();
            return new VolumeAnswer(it.number(), it.first(), it.last(), Answers.localOrNull(closed));
        }
    }

    /**
     * {@code requester}: with address and telephone only for who keeps the book; {@code dueAt}: none where handling has
     * ended without an answer.
     */
    record LineAnswer(
            long number,
            String code,
            String procedure,
            BookLine.Citizen requester,
            String lead,
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime returnedAt,
            String note) {
        static LineAnswer of(BookLine it) {
            return new LineAnswer(
                    it.number(),
                    it.code().value(),
                    it.procedure(),
                    it.citizen(),
                    it.place().lead(),
                    Answers.local(it.days().received()),
                    Answers.localOrNull(it.days().due()),
                    Answers.localOrNull(it.days().returned()),
                    it.note());
        }
    }

    static BookAnswer of(Book it) {
        var code = it.code();
        var volumes = it.volumes().stream().map(VolumeAnswer::of).toList();
        return new BookAnswer(code.toString(), code.agency(), code.field(), code.year(), it.last(), volumes);
    }
}
