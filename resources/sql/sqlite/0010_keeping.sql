-- One change of a revision is allowed: its title and text are emptied, its identity stays, once it is older than was
-- decided and if nobody ever flagged its item, put it into a case or typed it in.
DROP TRIGGER item_bodies_no_update;
CREATE TRIGGER item_bodies_no_update BEFORE UPDATE ON item_bodies
WHEN NEW.text <> '' OR NEW.title <> '' OR NEW.item_id <> OLD.item_id OR NEW.revision <> OLD.revision
     OR NEW.text_hash <> OLD.text_hash OR NEW.found <> OLD.found
     OR OLD.found >= (SELECT drop_before FROM keeping)
     OR (SELECT source_id FROM items WHERE id = OLD.item_id) IS NULL
     OR EXISTS (SELECT 1 FROM flags WHERE item_id = OLD.item_id)
     OR EXISTS (SELECT 1 FROM case_items WHERE item_id = OLD.item_id)
     OR EXISTS (SELECT 1 FROM item_evidence WHERE item_id = OLD.item_id)
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;

CREATE TRIGGER sealed_notes_no_update BEFORE UPDATE ON sealed_notes
BEGIN SELECT RAISE(ABORT, 'a sealed note is never changed'); END;
CREATE TRIGGER sealed_notes_no_delete BEFORE DELETE ON sealed_notes
BEGIN SELECT RAISE(ABORT, 'a sealed note is never deleted'); END;
