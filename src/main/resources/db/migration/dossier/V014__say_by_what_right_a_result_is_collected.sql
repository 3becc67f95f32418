-- Who collects a result for somebody else says by what right, and shows the paper where one is needed (NĐ 61/2018 Art. 6).
ALTER TABLE dossier.person
    ADD COLUMN capacity     text CHECK (capacity IN ('FAMILY', 'AUTHORISED', 'REPRESENTATIVE', 'POST')),
    ADD COLUMN paper_number text CHECK (paper_number <> ''),
    ADD COLUMN paper_date   date,
    ADD CONSTRAINT only_a_collector_claims CHECK (capacity IS NULL OR role = 'COLLECTOR'),
    ADD CONSTRAINT a_paper_is_whole
        CHECK (num_nonnulls(paper_number, paper_date) = CASE WHEN capacity IN ('AUTHORISED', 'REPRESENTATIVE') THEN 2
                                                             ELSE 0 END);
