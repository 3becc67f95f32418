package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The shape of the call that other systems rely on. */
class DossierRequestTest {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void everyFieldOfTheContractIsRead() {
        var request = json.readValue("""
                {"procedure":"HTB.S1","case":"grant","desk":"HTB.01/MC","channel":"IN_PERSON",
                 "requester":{"kind":"INDIVIDUAL","name":"Nguyễn Thị Bảy","identifier":"260123456"},
                 "submitter":{"name":"Nguyễn Văn Tám","identifier":"260123457"},
                 "data":{"reason":"người cao tuổi cô đơn","members":[1,2]},
                 "papers":[{"component":"don","kind":"ORIGINAL","count":1}],
                 "note":"nhà ở xa","receivedAt":"2011-07-01T08:00","fee":{"pages":3}}
                """, DossierRequest.class);
        assertThat(request.variant()).isEqualTo("grant");
        assertThat(request.parties().requester()).extracting("name").isEqualTo("Nguyễn Thị Bảy");
        assertThat(request.parties().authorised()).isNull();
        assertThat(request.data()).containsEntry("reason", "người cao tuổi cô đơn");
        assertThat(request.papers()).hasSize(1);
        assertThat(request.rest().receivedAt()).isEqualTo("2011-07-01T08:00");
        assertThat(request.rest().fee()).extracting("pages").isEqualTo(3);
    }

    @Test
    void aFieldNobodyKnowsIsRefusedRatherThanForgotten() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> json.readValue("{\"procedure\":\"HTB.S1\",\"procedur\":1}", DossierRequest.class))
                .hasMessageContaining("procedur");
    }

    @Test
    void anEmptyRequestIsReadAndAnsweredFieldByField() {
        assertThat(json.readValue("{}", DossierRequest.class).parties()).isNotNull();
    }
}
