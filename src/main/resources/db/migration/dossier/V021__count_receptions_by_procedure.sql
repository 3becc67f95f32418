-- How many dossiers each rule of the law governs is told by counters, also where a rule is special to one procedure.
CREATE TABLE dossier.reception_count (
    agency            text   NOT NULL,
    day               date   NOT NULL,
    procedure_version bigint NOT NULL,
    received          bigint NOT NULL CHECK (received > 0),
    PRIMARY KEY (agency, day, procedure_version)
) WITH (fillfactor = 50);

INSERT INTO dossier.reception_count (agency, day, procedure_version, received)
SELECT agency, (received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, procedure_version, count(*)
  FROM dossier.dossier
 GROUP BY 1, 2, 3;
