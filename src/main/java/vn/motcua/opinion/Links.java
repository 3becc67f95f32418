package vn.motcua.opinion;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;

/**
 * One-time links for bodies without accounts: each holds for one request and one answer, and beyond its deadline, for
 * a late answer is still an answer. System time, as all tokens.
 */
@Service
public class Links {

    /** Where a link leads; its token comes after it. */
    public static final String PATH = OutsideScreen.HERE + "?token=";

    private static final Duration BEYOND_DEADLINE = Duration.ofDays(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Opinions opinions;
    private final OpinionTable table;
    private final LinkTable links;
    private final Replies replies;
    private final LinkKey key;
    private final LegalClock legalClock;
    private final InstantSource systemClock = InstantSource.system();
    private final SecureRandom random = new SecureRandom();

    Links(Opinions opinions, OpinionTable table, LinkTable links, Replies replies, LinkKey key, LegalClock legalClock) {
        this.opinions = opinions;
        this.table = table;
        this.links = links;
        this.replies = replies;
        this.key = key;
        this.legalClock = legalClock;
    }

    /** What a link leads to. */
    record Opened(OpinionRequest request, LinkToken token, AnswerForm draft, boolean over) {}

    /** A new token, shown this once; the one before no longer opens anything. */
    @Transactional
    public Decision<String> make(long id, Actor by) {
        var it = opinions.find(id, by).orElseThrow(NotFound::new);
        if (!it.isAskedBy(by, Permissions.ASK)) return Decision.refused(Refusal.of("opinion.link.not-asker"));
        if (!it.to().isOutside()) return Decision.refused(Refusal.of("opinion.link.has-accounts"));
        if (!it.takesAnswer()) return Decision.refused(Replies.over(it));
        var bytes = new byte[LinkToken.BYTES];
        random.nextBytes(bytes);
        var token = LinkToken.of(id, expiry(it), bytes);
        links.put(token, by.username(), systemClock.instant());
        return Decision.granted(token.text(key));
    }

    /** Whether that is the link of the request that holds now. */
    public boolean isOf(OpinionRequest it, String text) {
        return open(text)
                .filter(opened -> opened.request().id() == it.id() && !opened.over())
                .isPresent();
    }

    /** When on the legal clock, which people read, the link that holds was made, if one was. */
    Optional<Instant> madeAt(OpinionRequest it) {
        var now = systemClock.instant();
        return links.madeAt(it.id(), now).map(made -> legalClock.instant().minus(Duration.between(made, now)));
    }

    /** Empty for what was never made here, or was replaced. */
    Optional<Opened> open(String text) {
        return LinkToken.read(text, key).flatMap(this::open);
    }

    private Optional<Opened> open(LinkToken token) {
        return links.find(token)
                .flatMap(row -> table.find(row.request())
                        .map(it -> new Opened(it, token, draft(row), row.usedAt() != null || isOver(row, it))));
    }

    @Transactional
    public void keep(Opened opened, AnswerForm draft) {
        links.draft(opened.request().id(), JSON.writeValueAsString(draft));
    }

    /** The one answer; the link holds no longer. */
    @Transactional
    public Decision<OpinionRequest> answer(Opened opened, AnswerGiven given) {
        return replies.answer(opened.request(), given, null).map(it -> {
            if (!links.use(opened.token(), systemClock.instant())) throw new NotFound();
            return it;
        });
    }

    private boolean isOver(LinkTable.Row row, OpinionRequest it) {
        return !it.takesAnswer() || !row.expiresAt().isAfter(systemClock.instant());
    }

    private static AnswerForm draft(LinkTable.Row row) {
        return row.draft() == null ? AnswerForm.NONE : JSON.readValue(row.draft(), AnswerForm.class);
    }

    /** The legal clock may be shifted; the link lasts as long as is left on it. */
    private Instant expiry(OpinionRequest it) {
        var left = Duration.between(legalClock.instant(), it.limit().dueAt());
        return systemClock
                .instant()
                .plus(left.isNegative() ? Duration.ZERO : left)
                .plus(BEYOND_DEADLINE);
    }
}
