#pragma once

#include "casework/reply_template.h"
#include "store/database.h"

namespace dutydesk {

struct FilledTemplate {
    QString text;
    ReplyKind kind = ReplyKind::Reply;
};
/// The template filled from the case as it stands. Errors: NotFound (the template, the case).
[[nodiscard]] Result<FilledTemplate> fillTemplateFor(Database& db, const QString& name, CaseId id,
                                                     QDate promised, Instant now);

} // namespace dutydesk
