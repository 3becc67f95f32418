-- What is open when agencies end is asked by, of and for their successors; how it lay before, to give it back.
CREATE TABLE opinion.taken_over (
    reform       bigint NOT NULL,
    request_id   bigint NOT NULL REFERENCES opinion.request (id),
    asked_agency text   NOT NULL,
    asked_unit   text   NOT NULL,
    desk_agency  text   NOT NULL,
    addressee    text,
    PRIMARY KEY (reform, request_id)
);
