-- A mark and the item that holds it as one number, mark * 2^32 + item: looked up and entered at half the cost of a key of
-- two columns, and an item has sixteen and more. Marks have 31 bits (screening/repost_print.h).

CREATE TABLE repost_places (place @id@);
INSERT INTO repost_places (place) SELECT DISTINCT (mark & 2147483647) * 4294967296 + item_id FROM repost_marks;
DROP TABLE repost_marks;
ALTER TABLE repost_places RENAME TO repost_marks;
