package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts that hold, held or will hold a post at the given agencies, with the posts of the day. */
@Component
class AccountListQuery {

    static final int ACCOUNTS_PER_PAGE = 50;

    private final JdbcClient sql;

    AccountListQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** One account more than a page, so that the reader knows whether there is a next one. */
    List<AccountListPage.Row> page(List<String> agencies, String search, String after, LocalDate on) {
        return sql.sql("""
            WITH page AS (
                SELECT a.username, a.name, a.closed_at IS NOT NULL AS closed, a.mail
                  FROM identity.account a
                 WHERE a.username > :after
                   AND (:search = '' OR strpos(a.username, lower(:search)) > 0
                        OR strpos(lower(a.name), lower(:search)) > 0)
                   AND EXISTS (SELECT 1 FROM identity.assignment p
                                WHERE p.username = a.username
                                  AND split_part(p.unit, '/', 1) = ANY(:agencies))
                 ORDER BY a.username
                 LIMIT :limit)
            SELECT page.username, page.name, page.closed, page.mail, p.unit, p.role, p.valid_from, p.valid_to
              FROM page
              LEFT JOIN identity.assignment p
                ON p.username = page.username AND p.valid_from <= :on AND (p.valid_to IS NULL OR p.valid_to > :on)
             ORDER BY page.username, p.unit, p.role
            """)
                .param("after", after)
                .param("search", search)
                .param("agencies", agencies.toArray(String[]::new))
                .param("limit", ACCOUNTS_PER_PAGE + 1)
                .param("on", on)
                .query(new SimplePropertyRowMapper<>(AccountListPage.Row.class))
                .list();
    }
}
