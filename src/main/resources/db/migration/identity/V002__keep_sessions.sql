-- Sessions of pages live in the database so that every node knows them; names and types are those of Spring Session.
CREATE TABLE identity.session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint NOT NULL,
    last_access_time      bigint NOT NULL,
    max_inactive_interval integer NOT NULL,
    expiry_time           bigint NOT NULL,
    principal_name        varchar(100)
);

CREATE INDEX session_by_expiry ON identity.session (expiry_time);
CREATE INDEX session_by_principal ON identity.session (principal_name);

CREATE TABLE identity.session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES identity.session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
