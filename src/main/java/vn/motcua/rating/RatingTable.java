package vn.motcua.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** What was answered, each time it was. */
@Component
class RatingTable {

    private final JdbcClient sql;

    RatingTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of which dossier, by whom, and what. {@code officer}: who entered it from a paper. */
    record Added(
            DossierCode code,
            Scale scale,
            Given given,
            Instant at,
            @Nullable String officer,
            boolean sensitive) {}

    Optional<Rating> last(DossierCode code) {
        return sql.sql("""
            SELECT r.id, r.revision, r.at, r.first_at, r.channel, r.remark
              FROM rating.rating r WHERE r.code = :code
             ORDER BY r.revision DESC LIMIT 1
            """)
                .param("code", code.value())
                .query((row, _) -> rating(row, points(row.getLong("id"))))
                .optional();
    }

    /** False: somebody has added that revision before; whoever comes at the same time waits for it. */
    boolean add(Added it, int revision, Instant firstAt) {
        var possible = RatingRules.possible(it.scale(), it.given());
        var id = sql.sql("""
            INSERT INTO rating.rating (code, revision, at, first_at, channel, officer, scale, points, possible,
                                       satisfied, sensitive, remark)
            VALUES (:code, :revision, :at, :firstAt, :channel, :officer, :scale, :points, :possible,
                    :satisfied, :sensitive, :remark)
            ON CONFLICT (code, revision) DO NOTHING
            RETURNING id
            """)
                .param("code", it.code().value())
                .param("revision", revision)
                .param("at", Sql.at(it.at()))
                .param("firstAt", Sql.at(firstAt))
                .param("channel", (it.officer() == null ? Rating.Way.KEY : Rating.Way.SLIP).name())
                .param("officer", it.officer())
                .param("scale", it.scale().key())
                .param("points", it.given().total())
                .param("possible", possible)
                .param("satisfied", it.scale().isSatisfied(it.given().total(), possible))
                .param("sensitive", it.sensitive())
                .param("remark", it.given().remark())
                .query(Long.class)
                .optional();
        id.ifPresent(rating -> mark(rating, it));
        return id.isPresent();
    }

    private void mark(long rating, Added it) {
        sql.sql("""
            INSERT INTO rating.mark (rating, number, index, points)
            SELECT :rating, m.number, m.index, m.points
              FROM unnest(CAST(:numbers AS int[]), CAST(:keys AS text[]), CAST(:points AS int[]))
                   AS m (number, index, points)
            """)
                .param("rating", rating)
                .param("numbers", it.given().numbers())
                .param("keys", RatingRules.keys(it.scale(), it.given()))
                .param("points", it.given().values())
                .update();
    }

    private Map<Integer, Integer> points(long rating) {
        var points = new HashMap<Integer, Integer>();
        sql.sql("SELECT number, points FROM rating.mark WHERE rating = :rating")
                .param("rating", rating)
                .query(row -> {
                    points.put(row.getInt("number"), row.getInt("points"));
                });
        return points;
    }

    private static Rating rating(ResultSet row, Map<Integer, Integer> points) throws SQLException {
        return new Rating(
                row.getInt("revision"),
                Sql.instant(row, "at"),
                Sql.instant(row, "first_at"),
                Rating.Way.valueOf(row.getString("channel")),
                points,
                row.getString("remark"));
    }
}
