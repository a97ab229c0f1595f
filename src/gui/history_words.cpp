#include "gui/history_words.h"

#include "casework/codes.h"
#include "casework/words.h"
#include "gui/formats.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dutydesk {

namespace {

struct HistoryTexts {
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// A value of the log as a person reads it. Long texts, hashes and ids are left out: they are in the
/// sections.
QString valueWords(const QString& key, const QJsonValue& value) {
    if (key.contains(QLatin1String("hash"), Qt::CaseInsensitive) || key.endsWith(QLatin1String("Id")) ||
        key == QLatin1String("version") || key == QLatin1String("policy"))
        return {};
    if (value.isBool()) return value.toBool() ? key : QString();
    if (key == QLatin1String("tier"))
        if (const auto tier = fromCode<Tier>(value.toVariant().toString())) return word(*tier);
    const QString text = value.toVariant().toString();
    if (key == QLatin1String("state"))
        if (const auto state = fromCode<CaseState>(text)) return word(*state);
    if (key == QLatin1String("verdict"))
        if (const auto verdict = fromCode<Verdict>(text)) return word(*verdict);
    if (key == QLatin1String("kind"))
        if (const auto kind = fromCode<ReplyKind>(text)) return word(*kind);
    // Instants are the entry's own time, or stand in the head of the case.
    if (text.size() == 20 && text.endsWith(QLatin1Char('Z')) && text.contains(QLatin1Char('T'))) return {};
    return value.isString() ? oneLine(text, 80) : QString();
}

} // namespace

QString actionWords(const AuditEntry& entry) {
    const QString refused = QStringLiteral("refused:");
    QString action = entry.action;
    const bool wasRefused = action.startsWith(refused);
    if (wasRefused) action = action.mid(refused.size());
    QString text = action;
    if (const auto known = fromCode<Action>(action))
        text = word(*known);
    else if (action == QLatin1String("clock"))
        text = HistoryTexts::tr("a deadline passed or a pause ended");
    else if (action == QLatin1String("pull"))
        text = HistoryTexts::tr("pulled");
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return wasRefused ? HistoryTexts::tr("Refused: %1").arg(text) : text;
}

QString changeWords(const AuditEntry& entry) {
    QStringList parts;
    for (auto field = entry.after.begin(); field != entry.after.end(); ++field) {
        const QString text = valueWords(field.key(), field.value());
        if (!text.isEmpty() && !parts.contains(text)) parts.append(text);
    }
    return parts.mid(0, 4).join(QStringLiteral(" · "));
}

} // namespace dutydesk
