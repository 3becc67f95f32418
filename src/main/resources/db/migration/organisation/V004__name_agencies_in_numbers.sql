-- A notice is numbered by the agency that gives it and says so: 3/TB-CAX is not the committee's (NĐ 30/2020).
-- initials: of an agency that is no committee; none: as its code says.
ALTER TABLE organisation.agency_version
    ADD COLUMN initials text CHECK (initials <> '');
