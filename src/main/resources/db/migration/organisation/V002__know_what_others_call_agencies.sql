-- A code of the statistics office is given anew after a merger, so it names an agency only together with a date.
CREATE TABLE organisation.agency_identifier (
    scheme     text NOT NULL CHECK (scheme IN ('QCVN102', 'QD20', 'MST', 'GSO')),
    value      text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    agency     text COLLATE "C" NOT NULL REFERENCES organisation.agency,
    mark       text NOT NULL CHECK (mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    PRIMARY KEY (scheme, value, valid_from)
);

-- Records of an ended agency go on in its successors.
CREATE TABLE organisation.succession (
    predecessor text COLLATE "C" NOT NULL REFERENCES organisation.agency,
    successor   text COLLATE "C" NOT NULL REFERENCES organisation.agency,
    date        date NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('MERGE', 'SPLIT', 'RENAME', 'MOVE', 'ABOLISH')),
    basis       text NOT NULL,
    mark        text NOT NULL CHECK (mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    PRIMARY KEY (predecessor, successor, date)
);

-- For lists and reports of other rooms: every version, with the day on which it no longer holds.
CREATE VIEW organisation.v_agency AS
SELECT code, name, level, parent, valid_from, valid_to FROM organisation.agency_version;

CREATE VIEW organisation.v_unit AS
SELECT u.code, u.agency, v.kind, v.name, v.valid_from, v.valid_to
  FROM organisation.unit u JOIN organisation.unit_version v USING (code);
