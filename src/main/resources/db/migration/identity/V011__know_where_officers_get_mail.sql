-- Reports are sent by mail to their own readers only: the address of an account is entered by an administrator.
ALTER TABLE identity.account ADD COLUMN mail text
    CONSTRAINT an_address_has_two_sides CHECK (length(mail) <= 254 AND mail ~ '^[^@[:space:]]+@[^@[:space:]]+$');
