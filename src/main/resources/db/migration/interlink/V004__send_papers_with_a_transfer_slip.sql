-- The papers of many dossiers go together to one unit, with one slip that both ends sign (NĐ 61/2018 Art. 19).
CREATE TABLE interlink.transfer_slip (
    code        text COLLATE "C" PRIMARY KEY,
    id          bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    from_agency text        NOT NULL,
    from_unit   text        NOT NULL,
    to_agency   text        NOT NULL,
    to_unit     text        NOT NULL,
    made_at     timestamptz NOT NULL,
    made_by     text        NOT NULL
);
CREATE INDEX transfer_slip_out ON interlink.transfer_slip (from_unit, id);
CREATE INDEX transfer_slip_in ON interlink.transfer_slip (to_unit, id);

ALTER TABLE interlink.handover ADD COLUMN slip text COLLATE "C" REFERENCES interlink.transfer_slip (code);
CREATE INDEX handover_of_slip ON interlink.handover (slip, id) WHERE slip IS NOT NULL;
