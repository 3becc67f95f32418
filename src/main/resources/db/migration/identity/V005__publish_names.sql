-- The result names who signed it: other rooms read an officer's name beside the username they keep.
CREATE VIEW identity.v_person AS
SELECT username, name FROM identity.account;
