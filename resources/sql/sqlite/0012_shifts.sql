CREATE TRIGGER papers_no_update BEFORE UPDATE ON papers
BEGIN SELECT RAISE(ABORT, 'an issued paper is never changed'); END;
CREATE TRIGGER papers_no_delete BEFORE DELETE ON papers
BEGIN SELECT RAISE(ABORT, 'an issued paper is never deleted'); END;
CREATE TRIGGER shift_entries_no_update BEFORE UPDATE ON shift_entries
BEGIN SELECT RAISE(ABORT, 'an entry of the shift log is never changed'); END;
CREATE TRIGGER shift_entries_no_delete BEFORE DELETE ON shift_entries
BEGIN SELECT RAISE(ABORT, 'an entry of the shift log is never deleted'); END;
CREATE TRIGGER handovers_no_change BEFORE UPDATE ON handovers
WHEN OLD.taken_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL
     OR NEW.given_by <> OLD.given_by OR NEW.given_at <> OLD.given_at OR NEW.note <> OLD.note
BEGIN SELECT RAISE(ABORT, 'a signed hand-over is never changed'); END;
CREATE TRIGGER handovers_no_delete BEFORE DELETE ON handovers
BEGIN SELECT RAISE(ABORT, 'a hand-over is never deleted'); END;
CREATE TRIGGER handover_matters_no_delete BEFORE DELETE ON handover_matters
BEGIN SELECT RAISE(ABORT, 'a hand-over is never changed'); END;
CREATE TRIGGER handover_matters_no_change BEFORE UPDATE ON handover_matters
WHEN (SELECT taken_at FROM handovers WHERE id = OLD.handover_id) IS NOT NULL OR NEW.ref <> OLD.ref OR NEW.kind <> OLD.kind
BEGIN SELECT RAISE(ABORT, 'a hand-over is never changed'); END;
CREATE TRIGGER reply_templates_no_update BEFORE UPDATE ON reply_templates
BEGIN SELECT RAISE(ABORT, 'a version of a template is never changed'); END;
CREATE TRIGGER reply_templates_no_delete BEFORE DELETE ON reply_templates
BEGIN SELECT RAISE(ABORT, 'a version of a template is never deleted'); END;
