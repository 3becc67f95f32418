package vn.motcua.catalogue;

import vn.motcua.kernel.Mark;

/** A ground on which the law of a procedure lets its clock stand still, with its basis and how sure that is. */
public record LegalGround(Kind kind, String basis, Mark mark) {

    /** The closed list (land: NĐ 101/2024; bundles: NĐ 63/2024). The last one lets handling go on after a stop. */
    public enum Kind {
        /** The tax office determines what is owed. */
        TAX_DETERMINATION,
        /** The citizen pays it: status 6. */
        TAX_PAYMENT,
        LAND_VIOLATION,
        EXPERTISE,
        POSTING,
        INHERITANCE,
        /** Relatives confirm. */
        CONFIRMATION,
        GO_ON_AFTER_STOP;

        /** What an officer may pause for; the others come with a step, a payment or a stop. */
        public boolean isPause() {
            return this != GO_ON_AFTER_STOP && this != TAX_PAYMENT;
        }
    }
}
