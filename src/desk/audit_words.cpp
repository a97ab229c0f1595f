#include "desk/audit_words.h"

#include "desk/input_words.h"

#include <QCoreApplication>

namespace dutydesk {

namespace {

struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

QString notedPlace(const QString& place) {
    if (place == QLatin1StringView("head-file")) return AuditWords::tr("the head file beside the store");
    if (place == QLatin1StringView("given")) return AuditWords::tr("the head that was given");
    if (place.startsWith(QLatin1StringView("paper ")))
        return AuditWords::tr("the day's paper of %1").arg(dayWord(place.mid(6)));
    return AuditWords::tr("the backup %1").arg(place);
}

} // namespace

QString auditPlaceWords(const QString& what) {
    bool isNumber = false;
    (void)what.toLongLong(&isNumber);
    return isNumber ? AuditWords::tr("entry %1 of the audit log").arg(what) : thingWord(what);
}

QString auditBreakWords(const QString& detail) {
    const QStringList parts = detail.split(u'|');
    const QString& how = parts.first();
    const auto is = [&](const char* known) { return how == QLatin1StringView(known); };
    if (is("missing")) return AuditWords::tr("it was deleted");
    if (is("edited"))
        return AuditWords::tr("it is not what was written; it was edited, or one before it taken out");
    if (is("inserted")) return AuditWords::tr("it was inserted");
    if (is("moved")) return AuditWords::tr("it is not in its place; entries were put in another order");
    if (is("cut"))
        return AuditWords::tr("from it on the log was cut off; its own head counts %1 entries")
            .arg(parts.value(1));
    if (is("cut_noted"))
        return AuditWords::tr("from it on the log was cut off; %1 knows %2 entries")
            .arg(notedPlace(parts.value(2)), parts.value(1));
    if (is("added"))
        return AuditWords::tr("it was added past the log's head, which counts %1 entries")
            .arg(parts.value(1));
    if (is("head")) return AuditWords::tr("the log's head is another one");
    if (is("rewritten"))
        return AuditWords::tr("the log was rewritten here or before; %1 has another head for it")
            .arg(notedPlace(parts.value(1)));
    if (is("subject"))
        return AuditWords::tr("it speaks of %1, which is not there").arg(thingWord(parts.value(1)));
    if (is("draft_text")) return AuditWords::tr("its text is not the one that was stored and signed");
    if (is("case_record")) return AuditWords::tr("its state or tier is not the one that the audit log tells");
    if (is("clock_record"))
        return AuditWords::tr("its clock \"%1\" is not as the audit log tells it").arg(parts.value(1));
    if (is("sealed_note")) return AuditWords::tr("it is not what was sealed");
    if (is("sealed_note_added")) return AuditWords::tr("the audit log knows of nobody who wrote it");
    if (is("evidence_bytes")) return AuditWords::tr("its bytes are not those that were fetched");
    if (is("evidence_record")) return AuditWords::tr("it is not as the audit log says it was fetched");
    if (is("evidence_gone")) return AuditWords::tr("some that the audit log names is not there any more");
    return detail;
}

QString brokenBackupWords(const QString& detail) {
    if (!detail.contains(u'|')) return detail;
    return AuditWords::tr("%1: %2").arg(auditPlaceWords(detail.section(u'|', 0, 0)),
                                        auditBreakWords(detail.section(u'|', 1)));
}

} // namespace dutydesk
