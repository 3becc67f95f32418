package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.motcua.town.Ways;

/**
 * The power fails while officers work. Half of the failures hit the program alone, half its PostgreSQL too. Afterwards
 * every acknowledged act is there, once; every chain holds; every dossier on its way is in exactly one work list.
 */
@Tag("crash")
class KillUnderLoadTest {

    private static final int KILLS = Integer.getInteger("motcua.kills", 2);
    private static final int WORKERS = 4;
    private static final int ACTS_BETWEEN_KILLS = 25;

    private static final String CORRECTION = """
            {"procedure":"HTB.H7","desk":"HTB.01/MC","channel":"IN_PERSON",
             "requester":{"kind":"INDIVIDUAL","name":"Nguyễn Văn An","identifier":"260123456"},
             "papers":[{"component":"to-khai","kind":"ORIGINAL","count":1},
                       {"component":"khai-sinh","kind":"ORIGINAL","count":1},
                       {"component":"chung-minh","kind":"COPY","count":1}],
             "fee":{"exemption":"Hộ nghèo"}}
            """;

    @TempDir
    Path folder;

    private final Map<String, Integer> acts = new ConcurrentHashMap<>();
    private final AtomicBoolean stop = new AtomicBoolean();

    @Test
    void whatWasAcknowledgedIsThereOnceAndNothingIsLost() throws Exception {
        try (var server = new RunningMotCua(folder)) {
            server.announce();
            var client = new ApiClient(server);
            officers().forEach(officer -> client.signIn(officer, token(server, officer)));
            workAndKill(server, client);
            for (var dossier : acts.entrySet()) check(client, dossier.getKey(), dossier.getValue());
            assertThat(server.command("verify", "--all")).contains("OK ");
        }
    }

    private void workAndKill(RunningMotCua server, ApiClient client) throws InterruptedException, ExecutionException {
        var random = RandomGenerator.getDefault();
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var results = new ArrayList<Future<?>>();
            for (var i = 0; i < WORKERS; i++) results.add(workers.submit((Callable<?>) () -> work(client)));
            for (var kill = 0; kill < KILLS; kill++) {
                var until = client.acknowledged() + ACTS_BETWEEN_KILLS + random.nextInt(10);
                while (client.acknowledged() < until && results.stream().noneMatch(it -> it.isDone()))
                    LockSupport.parkNanos(1_000_000 + random.nextInt(5_000_000));
                server.killAndRestart(kill % 2 == 1);
            }
            stop.set(true);
            for (var result : results) result.get();
        }
    }

    private Object work(ApiClient client) {
        while (!stop.get()) {
            var code = client.post("lan.malam", "/api/v1/dossiers", CORRECTION)
                    .get("code")
                    .asString();
            acts.put(code, 0);
            for (var act : Ways.H7) {
                if (stop.get()) break;
                var words = act.split(" ");
                if (words[1].equals("accept")) accept(client, code, words[0]);
                else complete(client, code, words[0], words[1]);
                acts.merge(code, 1, Integer::sum);
            }
        }
        return acts;
    }

    private static void accept(ApiClient client, String code, String officer) {
        var offer = find(client.get(officer, "/api/v1/handovers?limit=200"), code);
        client.post(officer, "/api/v1/handovers/" + offer.get("id").asLong() + "/acceptance", "{}");
    }

    private static void complete(ApiClient client, String code, String officer, String outcome) {
        var task = find(client.get(officer, "/api/v1/tasks?limit=200"), code);
        var body = "{\"version\":%d,\"outcome\":\"%s\"}"
                .formatted(task.get("version").asLong(), outcome);
        client.post(officer, "/api/v1/tasks/" + task.get("id").asLong() + "/completion", body);
    }

    private static JsonNode find(JsonNode slice, String code) {
        for (var item : slice.get("items")) if (item.get("dossier").asString().equals(code)) return item;
        throw new AssertionError(code + " is not in the list: " + slice);
    }

    private void check(ApiClient client, String code, int acknowledged) {
        var timeline = client.get("lan.malam", "/api/v1/dossiers/" + code + "/timeline");
        var items = timeline.has("items") ? timeline.get("items") : timeline;
        var routed = 0;
        var previous = 0L;
        for (var fact : items) {
            if (fact.get("kind").asString().startsWith("route.")) routed++;
            assertThat(fact.get("seq").asLong()).as("facts of " + code).isEqualTo(++previous);
        }
        // Opening the first leg is a fact as well.
        assertThat(routed).as("acts of " + code).isEqualTo(acknowledged + 1);
        var lists = officers()
                .flatMap(officer -> Stream.of(
                        ids(client, officer, "/api/v1/tasks?limit=200", code),
                        ids(client, officer, "/api/v1/handovers?limit=200", "handover " + code)))
                .flatMap(List::stream)
                .distinct()
                .toList();
        assertThat(lists).as("work lists with " + code).hasSize(acknowledged == Ways.H7.size() ? 0 : 1);
    }

    private static List<String> ids(ApiClient client, String officer, String path, String named) {
        var code = named.substring(named.indexOf(' ') + 1);
        var found = new ArrayList<String>();
        for (var item : client.get(officer, path).get("items"))
            if (item.get("dossier").asString().equals(code))
                found.add(named + " " + item.get("id").asLong());
        return found;
    }

    private static Stream<String> officers() {
        return Ways.H7.stream().map(act -> act.split(" ")[0]).distinct();
    }

    private static String token(RunningMotCua server, String officer) {
        return server.command("token", officer).lines().toList().getLast().strip();
    }
}
