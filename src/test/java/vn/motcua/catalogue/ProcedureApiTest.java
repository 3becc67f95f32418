package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

@RoomTest
class ProcedureApiTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Town town;

    @Test
    void anyoneReadsTheProceduresOfAField() {
        var answer = get("/api/v1/procedures?field=SOCIAL&q=tro cap");
        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .containsExactlyInAnyOrder("HTB.S1", "HTB.S7");
    }

    @Test
    void theListIsReadInPages() {
        var first = get("/api/v1/procedures?limit=5");
        assertThat(first).bodyJson().extractingPath("$.items.length()").isEqualTo(5);
        var last = get("/api/v1/procedures?limit=200");
        assertThat(last).bodyJson().extractingPath("$.items.length()").isEqualTo(13);
        assertThat(last).bodyJson().doesNotHavePath("$.next");
    }

    @Test
    void aLimitFromMemoryIsToldAsUnverified() {
        var answer = get("/api/v1/procedures/HTB.S1");
        assertThat(answer).bodyJson().extractingPath("$.limit.value").isEqualTo(32);
        assertThat(answer).bodyJson().extractingPath("$.limit.verified").isEqualTo(false);
        assertThat(answer).bodyJson().extractingPath("$.route[2].kind").isEqualTo("COUNCIL");
    }

    @Test
    void anIllustrativeValueIsNotToldAtAll() {
        var answer = get("/api/v1/procedures/HTB.L2");
        assertThat(answer).bodyJson().extractingPath("$.limit.verified").isEqualTo(false);
        assertThat(answer).bodyJson().doesNotHavePath("$.limit.value");
        assertThat(answer).bodyJson().doesNotHavePath("$.fee.amount");
        assertThat(answer).bodyJson().doesNotHavePath("$.route[0].minutes");
    }

    @Test
    void todayTheVerifiedLawIsToldWithItsNationalCode() {
        town.itIs("2026-11-24T08:00");
        var answer = get("/api/v1/procedures/H9");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("2.000815");
        assertThat(answer).bodyJson().extractingPath("$.limit.verified").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("$.limit.cutoff").isEqualTo("15:00");
        assertThat(answer).bodyJson().extractingPath("$.fee.ceiling").isEqualTo(200_000);
    }

    @Test
    void aLimitWhoseLawWasReplacedIsNotVerified() {
        town.itIs("2026-11-24T08:00");
        var answer = get("/api/v1/procedures/1.013225");
        assertThat(answer).bodyJson().extractingPath("$.limit.underReview").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("$.limit.verified").isEqualTo(false);
        assertThat(answer).bodyJson().extractingPath("$.cases[0].limit.value").isEqualTo(15);
    }

    @Test
    void anEndedProcedureNamesTheOneThatAppliesNow() {
        town.itIs("2026-11-24T08:00");
        var answer = get("/api/v1/procedures/HTB.C9");
        assertThat(answer).hasStatus(HttpStatus.GONE);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("catalogue.procedure.ended");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("1.013225");
    }

    @Test
    void whatIsUnknownIsNotFoundAndWhatIsMalformedIsRefused() {
        assertThat(get("/api/v1/procedures/1.999999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/api/v1/procedures/1.001776")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/api/v1/procedures?field=MAGIC")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get("/api/v1/procedures?level=7")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get("/api/v1/procedures?limit=x")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).exchange();
    }
}
