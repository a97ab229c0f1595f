-- Reposts: the same matter told on several sites is one group. Most items have no row: they stand alone. A group's id is
-- that of one of its items; who was taken out (apart_from: an item that stayed) stays out.

CREATE TABLE reposts (
    item_id BIGINT PRIMARY KEY REFERENCES items (id),
    group_id BIGINT NOT NULL REFERENCES items (id),
    apart_from BIGINT REFERENCES items (id)
);
CREATE INDEX reposts_group ON reposts (group_id, item_id);
