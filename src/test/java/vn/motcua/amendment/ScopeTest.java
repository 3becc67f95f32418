package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Duty;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** For whom Mr Quân of Ma Lâm acts while he also stands in for Mr Quang of the district, whatever the order. */
@RoomTest
class ScopeTest {

    @Autowired
    Scope scope;

    @Autowired
    Town town;

    @Test
    void aDayOffIsChangedForTheAgencyItselfForTheOneAboveItOrForTheHighest() {
        var duties = new ArrayList<Duty>(town.officer("quan.malam").duties());
        duties.addAll(town.officer("quang.huyen").duties());
        for (var order : List.of(List.copyOf(duties), reversed(duties))) {
            var both = new Actor("quan.malam", "Lý Anh Quân", order);
            assertThat(scope.actsFor(both, "HTB.01")).isEqualTo("HTB.01");
            assertThat(scope.actsFor(both, "HTB.02")).isEqualTo("HTB");
            assertThat(scope.actsFor(both, "HTB")).isEqualTo("HTB");
            assertThat(scope.actsFor(both, null)).isEqualTo("HTB");
        }
    }

    @Test
    void forAllOfTheProvinceItIsTheProvinceThatSpeaks() {
        var duties = new ArrayList<Duty>(town.officer("quang.huyen").duties());
        duties.add(new Duty("BTH", "BTH/VP", "SYSTEM_ADMIN", Set.of(Scope.AMEND)));
        for (var order : List.of(List.copyOf(duties), reversed(duties)))
            assertThat(scope.actsFor(new Actor("quang.huyen", "Đào Nhật Quang", order), null))
                    .isEqualTo("BTH");
    }

    @Test
    void todayTheProvincesAdministratorMayChangeTheDaysOfAllAndAXasOnlyItsOwn() {
        town.itIs("2026-07-06T08:00");
        var phuoc = town.officer("phuoc.tinh");
        assertThat(scope.isForAll(phuoc)).isTrue();
        assertThat(scope.covers("XHT", phuoc)).isTrue();
        var bach = town.officer("bach.hamthuan");
        assertThat(scope.isForAll(bach)).isFalse();
        assertThat(scope.agencies(bach)).extracting(it -> it.code().value()).containsExactly("XHT");
    }

    private static List<Duty> reversed(List<Duty> duties) {
        var other = new ArrayList<Duty>(duties);
        Collections.reverse(other);
        return other;
    }
}
