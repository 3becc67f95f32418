-- A double click, a retry or a crash must not do a thing twice: each key stands here with the answer it got.
CREATE SCHEMA IF NOT EXISTS platform;
CREATE TABLE platform.once (
    account   text NOT NULL,
    method    text NOT NULL,
    path      text NOT NULL,
    key       text NOT NULL,
    body_hash text NOT NULL,
    status    int,
    answer    text,
    made_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account, method, path, key)
);
CREATE INDEX once_by_age ON platform.once (made_at);
