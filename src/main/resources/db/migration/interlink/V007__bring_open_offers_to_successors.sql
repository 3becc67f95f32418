-- Between whom an open offer lay before a reform brought it to successors.
CREATE TABLE interlink.taken_over (
    reform      bigint NOT NULL,
    handover    bigint NOT NULL REFERENCES interlink.handover,
    from_agency text   NOT NULL,
    from_unit   text   NOT NULL,
    to_agency   text   NOT NULL,
    to_unit     text   NOT NULL,
    PRIMARY KEY (reform, handover)
);
