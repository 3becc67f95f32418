-- At which agency's desk an open request lay before a reform brought it to a successor.
CREATE TABLE supplement.taken_over (
    reform bigint NOT NULL,
    code   text COLLATE "C" NOT NULL,
    number int    NOT NULL,
    desk   text   NOT NULL,
    PRIMARY KEY (reform, code, number),
    FOREIGN KEY (code, number) REFERENCES supplement.request (code, number)
);
