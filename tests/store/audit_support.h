#pragma once

#include "store/audit_log.h"
#include "tests/store/store_support.h"

namespace dutydesk {

/// A store whose audit log is written, and tampered with as somebody would who has the file and a SQLite
/// shell.
class AuditTest : public StoreTest {
  protected:
    void append(const QString& action = QStringLiteral("set_tier")) {
        AuditEntry entry;
        entry.at = at("2026-03-02T04:00:00Z");
        entry.user = UserId{1};
        entry.userName = QStringLiteral("陈岚");
        entry.action = action;
        entry.subjectKind = QStringLiteral("office");
        entry.subjectId = 1;
        entry.before = {{QStringLiteral("tier"), 3}};
        entry.after = {{QStringLiteral("tier"), 2}, {QStringLiteral("reason"), QStringLiteral("扩散")}};
        must(AuditLog(db()).append(entry));
    }
    void appendFive() {
        for (int i = 0; i < 5; ++i) append();
    }
    void unguard() {
        for (const char* trigger :
             {"audit_no_update", "audit_no_delete", "audit_in_order", "audit_head_forward",
              "drafts_no_update", "drafts_no_delete", "papers_no_update"})
            force(QStringLiteral("DROP TRIGGER ") + QLatin1String(trigger));
    }
    /// "entry: why", or "" if all holds.
    QString broken() {
        const Verification verification = must(verifyStore(db()));
        if (!verification.broken) return {};
        EXPECT_EQ(verification.broken->code, ErrorCode::AuditBroken);
        return verification.broken->what;
    }
    /// How it was broken.
    QString how() {
        const Verification verification = must(verifyStore(db()));
        return verification.broken ? verification.broken->detail : QString();
    }
};

} // namespace dutydesk
