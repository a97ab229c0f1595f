#include "gui/case_section.h"

#include "gui/formats.h"

namespace dutydesk {

QString CaseSection::when(Instant at) const { return shortTime(at, now(), zone()); }

QString CaseSection::typingKey(const QString& form) const {
    return QStringLiteral("%1/%2/%3/%4")
        .arg(qHash(desk().store().path()))
        .arg(number(userId()))
        .arg(number(caseId()))
        .arg(form);
}

QString CaseSection::counted(const QString& text, qsizetype count) {
    return count == 0 ? text : QStringLiteral("%1 %2").arg(text).arg(count);
}

} // namespace dutydesk
