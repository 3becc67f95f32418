-- The offset of the legal clock is fixed when the data are made, so that every node and every later start agree.
CREATE TABLE platform.legal_clock (
    single         boolean PRIMARY KEY CHECK (single),
    offset_seconds bigint NOT NULL
);
