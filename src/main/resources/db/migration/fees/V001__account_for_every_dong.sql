-- Every fee taken in cash has a numbered receipt, every exemption its reason; a wrong one is voided with who, when and
-- why, and its number stays (Luật Phí và lệ phí; quarterly settlement, NĐ 61/2018 Art. 12.9).
CREATE SCHEMA IF NOT EXISTS fees;

-- day: the legal day in Asia/Ho_Chi_Minh, of which the cashier's list is made and within which a receipt may be voided.
CREATE TABLE fees.receipt (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency       text COLLATE "C" NOT NULL,
    year         int    NOT NULL,
    number       bigint NOT NULL CHECK (number >= 1),
    dossier      text COLLATE "C" NOT NULL,
    amount       bigint NOT NULL CHECK (amount >= 0),
    exemption    text CHECK (exemption <> ''),
    cashier      text NOT NULL,
    cashier_name text NOT NULL,
    taken_at     timestamptz NOT NULL,
    day          date NOT NULL,
    voided_at    timestamptz,
    voided_by    text,
    void_reason  text CHECK (void_reason <> ''),
    UNIQUE (agency, year, number),
    CONSTRAINT nothing_is_taken_only_with_a_reason CHECK ((amount = 0) = (exemption IS NOT NULL)),
    CONSTRAINT a_void_says_who_and_why CHECK (num_nulls(voided_at, voided_by, void_reason) IN (0, 3))
);

CREATE UNIQUE INDEX one_valid_receipt_for_a_dossier ON fees.receipt (dossier) WHERE voided_at IS NULL;
CREATE INDEX receipt_by_dossier ON fees.receipt (dossier);
CREATE INDEX receipt_by_day ON fees.receipt (agency, day);
