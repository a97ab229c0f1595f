CREATE TRIGGER evidence_bodies_no_update BEFORE UPDATE ON evidence_bodies
BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
CREATE TRIGGER evidence_bodies_no_delete BEFORE DELETE ON evidence_bodies
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END;
CREATE TRIGGER evidence_no_update BEFORE UPDATE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
CREATE TRIGGER evidence_no_delete BEFORE DELETE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END;
CREATE TRIGGER item_evidence_no_update BEFORE UPDATE ON item_evidence
BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
CREATE TRIGGER item_evidence_no_delete BEFORE DELETE ON item_evidence
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END;
