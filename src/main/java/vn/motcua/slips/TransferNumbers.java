package vn.motcua.slips;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.interlink.SlipNumbering;
import vn.motcua.interlink.TransferSlip;
import vn.motcua.platform.LegalClock;

/** Screens number a transfer slip as its paper does. */
@Component
class TransferNumbers implements SlipNumbering {

    @Override
    public String number(String slip, Instant madeAt) {
        var code = TransferSlip.Code.of(slip);
        return Forms.of(Forms.TRANSFER, code.agency(), LocalDate.ofInstant(madeAt, LegalClock.ZONE))
                .numbered(code.serial());
    }
}
