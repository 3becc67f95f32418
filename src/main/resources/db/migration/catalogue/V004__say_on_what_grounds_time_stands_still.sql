-- Time stands still, and handling goes on after a stop, only on grounds that the law of the procedure lists.
CREATE TABLE catalogue.legal_ground (
    version bigint NOT NULL REFERENCES catalogue.procedure_version,
    kind    text   NOT NULL CHECK (kind IN ('TAX_DETERMINATION', 'TAX_PAYMENT', 'LAND_VIOLATION', 'EXPERTISE',
                                            'POSTING', 'INHERITANCE', 'CONFIRMATION', 'GO_ON_AFTER_STOP')),
    basis   text   NOT NULL,
    mark    text   NOT NULL CHECK (mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    PRIMARY KEY (version, kind)
);
