-- Reports read the apologies of an agency in a period.
CREATE INDEX reappointment_by_moment ON dossier.reappointment (agency, at);
