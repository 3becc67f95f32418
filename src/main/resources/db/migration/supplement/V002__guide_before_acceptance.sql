-- What is missing may be told at the desk before a dossier is accepted (form 02). Guidance and later requests are counted
-- under one maximum (NĐ 61/2018 Art. 11 and 15), so what was told before becomes the first requests of the dossier.
CREATE TABLE supplement.guidance_counter (
    agency text COLLATE "C" NOT NULL,
    day    date NOT NULL,
    last   bigint NOT NULL CHECK (last >= 1),
    PRIMARY KEY (agency, day)
) WITH (fillfactor = 50);

-- previous: who comes again and still lacks something; nth: counted along that line. dossier: what it became.
CREATE TABLE supplement.guidance (
    reference   text COLLATE "C" PRIMARY KEY,
    previous    text COLLATE "C" UNIQUE REFERENCES supplement.guidance (reference),
    nth         int  NOT NULL CHECK (nth >= 1),
    agency      text COLLATE "C" NOT NULL,
    desk        text NOT NULL,
    version     bigint NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('INDIVIDUAL', 'ORGANISATION', 'HOUSEHOLD_BUSINESS')),
    name        text NOT NULL CHECK (name <> ''),
    identifier  text NOT NULL,
    phone       text,
    email       text,
    address     text,
    items       jsonb NOT NULL CHECK (jsonb_array_length(items) >= 1),
    reason      text NOT NULL CHECK (reason <> ''),
    slip_number bigint NOT NULL,
    given_by    text NOT NULL,
    given_at    timestamptz NOT NULL,
    day         date NOT NULL,
    contact     text NOT NULL,
    contact_phone text NOT NULL,
    beyond_max  boolean NOT NULL,
    dossier     text COLLATE "C" REFERENCES dossier.dossier (code),
    CONSTRAINT the_first_has_none_before CHECK ((nth = 1) = (previous IS NULL))
);
CREATE INDEX guidance_by_day ON supplement.guidance (agency, day, given_at DESC, reference DESC);

-- guidance: told before the receipt, under that reference.
ALTER TABLE supplement.request ADD COLUMN guidance text COLLATE "C" UNIQUE REFERENCES supplement.guidance (reference);
