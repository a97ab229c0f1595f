#pragma once

#include "base/result.h"
#include "casework/case.h"

#include <QStringList>

namespace dutydesk {

/// A text that a reply begins with. Fields in braces are filled from the case; what cannot be filled stays in
/// its braces, and the reply checks warn of it as of any placeholder.
struct ReplyTemplate {
    QString name; ///< unique
    ReplyKind kind = ReplyKind::Reply;
    QString language = QStringLiteral("zh"); ///< "zh" or "en": how its dates are written
    QString body;
    int version = 0; ///< 0: it comes with the program

    bool operator==(const ReplyTemplate&) const = default;
};

/// Those that come with the program, in both languages.
[[nodiscard]] const QList<ReplyTemplate>& builtInTemplates();

/// case.title, case.number, case.category, case.found, case.published, unit, units, office, contact, today,
/// promise.date, facts, fact.1 … fact.9 (claims found true, in order), untrue.1 … untrue.9 (found false).
[[nodiscard]] const QStringList& templateFields();
/// Fields of the text that nobody knows, each once.
[[nodiscard]] QStringList unknownFields(const QString& body);
/// The template put right: trimmed. Errors: MissingInput (name, text), InvalidInput (name, language, an
/// unknown field).
[[nodiscard]] Result<ReplyTemplate> checkedTemplate(ReplyTemplate made);

struct TemplateInput {
    Case head;
    QList<Fact> facts = {};
    QString officeName = {};
    QString contact = {};
    QDate today = {};
    QDate promised = {}; ///< none: promise.date stays
    QTimeZone zone{"Asia/Shanghai"};
};
[[nodiscard]] QString fillTemplate(const ReplyTemplate& chosen, const TemplateInput& input);

} // namespace dutydesk
