-- SQLite's part of the first schema: the search index and the rules that the database itself keeps.

-- Terms come ready-made (screening/search_terms.h), so the tokenizer only parts them at spaces; rowid = id of the item
-- or case. Contentless: the texts are elsewhere, and each find is confirmed on them.
CREATE VIRTUAL TABLE item_terms USING fts5 (terms, content='', detail=none, columnsize=0, tokenize='ascii');
CREATE VIRTUAL TABLE case_terms USING fts5 (terms, content='', detail=none, columnsize=0, tokenize='ascii');

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is never deleted from'); END;
CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
WHEN NEW.number <> (SELECT count FROM audit_head) + 1
BEGIN SELECT RAISE(ABORT, 'the audit log is only appended to'); END;
CREATE TRIGGER audit_head_forward BEFORE UPDATE ON audit_head
WHEN NEW.count <> OLD.count + 1
BEGIN SELECT RAISE(ABORT, 'the audit head only moves on'); END;
CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head
BEGIN SELECT RAISE(ABORT, 'the audit head is never deleted'); END;

CREATE TRIGGER demo_stays_demo BEFORE UPDATE OF demo ON offices WHEN NEW.demo <> OLD.demo
BEGIN SELECT RAISE(ABORT, 'a demonstration office stays one'); END;

CREATE TRIGGER four_eyes BEFORE INSERT ON sign_offs
WHEN EXISTS (SELECT 1 FROM drafts signed JOIN drafts written
             ON written.case_id = signed.case_id AND written.round = signed.round
             WHERE signed.id = NEW.draft_id AND written.author = NEW.by_id)
BEGIN SELECT RAISE(ABORT, 'four eyes: who wrote a draft of the round does not sign it'); END;
CREATE TRIGGER sign_off_text BEFORE INSERT ON sign_offs
WHEN NOT EXISTS (SELECT 1 FROM drafts WHERE id = NEW.draft_id AND case_id = NEW.case_id AND text_hash = NEW.text_hash)
BEGIN SELECT RAISE(ABORT, 'stale sign-off: the draft has another text'); END;
CREATE TRIGGER sign_offs_no_update BEFORE UPDATE ON sign_offs
BEGIN SELECT RAISE(ABORT, 'a sign-off is never changed'); END;
CREATE TRIGGER sign_offs_no_delete BEFORE DELETE ON sign_offs
BEGIN SELECT RAISE(ABORT, 'a sign-off is never deleted'); END;

CREATE TRIGGER drafts_no_update BEFORE UPDATE ON drafts
BEGIN SELECT RAISE(ABORT, 'a draft is never changed'); END;
CREATE TRIGGER drafts_no_delete BEFORE DELETE ON drafts
BEGIN SELECT RAISE(ABORT, 'a draft is never deleted'); END;
CREATE TRIGGER publications_no_update BEFORE UPDATE ON publications
BEGIN SELECT RAISE(ABORT, 'a publication is never changed'); END;
CREATE TRIGGER publications_no_delete BEFORE DELETE ON publications
BEGIN SELECT RAISE(ABORT, 'a publication is never deleted'); END;
CREATE TRIGGER papers_no_update BEFORE UPDATE ON papers
BEGIN SELECT RAISE(ABORT, 'an issued paper is never changed'); END;
CREATE TRIGGER papers_no_delete BEFORE DELETE ON papers
BEGIN SELECT RAISE(ABORT, 'an issued paper is never deleted'); END;

CREATE TRIGGER item_bodies_no_update BEFORE UPDATE ON item_bodies
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
CREATE TRIGGER item_bodies_no_delete BEFORE DELETE ON item_bodies
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;

CREATE TRIGGER clocks_frozen BEFORE UPDATE ON clocks
WHEN OLD.state IN ('met', 'missed')
     AND (NEW.state <> OLD.state OR NEW.due <> OLD.due OR NEW.started <> OLD.started OR NEW.ended IS NOT OLD.ended
          OR NEW.because <> OLD.because OR NEW.case_id <> OLD.case_id OR NEW.spec_key <> OLD.spec_key)
BEGIN SELECT RAISE(ABORT, 'a met or missed clock is frozen'); END;
CREATE TRIGGER clocks_no_delete BEFORE DELETE ON clocks
BEGIN SELECT RAISE(ABORT, 'a clock is never deleted'); END;
