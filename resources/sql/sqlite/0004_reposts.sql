-- What the items of a group are found by (screening/repost_print.h): a mark is held once in a group, and by few groups.
-- A table that is nothing but its key needs no row ids.
CREATE TABLE repost_marks (
    mark BIGINT NOT NULL,
    item_id BIGINT NOT NULL REFERENCES items (id),
    PRIMARY KEY (mark, item_id)
) WITHOUT ROWID;
