#include "reporting/paper_head.h"

#include "reporting/wording.h"

namespace dutydesk {

namespace {

/// Room for a name written by hand.
const QString blank = QStringLiteral("________");

/// Who checks and who signs the paper does so by hand: the line leaves room for both.
QString handsText(const PaperHead& head) {
    return Paper::tr("Prepared by: %1   Checked by: %2   Signed: %2").arg(orDash(head.preparedBy), blank);
}

QString footText(const PaperHead& head) {
    QStringList lines;
    lines << Paper::tr("Printed %1 by %2.").arg(timeText(head.madeAt, head.zone), head.office);
    if (!head.contact.isEmpty()) lines << Paper::tr("Contact: %1").arg(head.contact);
    lines << Paper::tr("Audit log: %1 entries, head %2").arg(head.auditCount).arg(orDash(head.auditHead));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString issueText(const PaperHead& head) {
    if (head.issue <= 0) return Paper::tr("Preview, not issued");
    if (head.edition > 1) return Paper::tr("Issue %1, edition %2").arg(head.issue).arg(head.edition);
    return Paper::tr("Issue %1").arg(head.issue);
}

QString zoneText(const QTimeZone& zone) {
    return zone.id() == "Asia/Shanghai" ? Paper::tr("Beijing time") : QString::fromLatin1(zone.id());
}

void putHead(Document& paper, const PaperHead& head, const QString& date, const QString& period) {
    const QString issue = head.numbered ? issueText(head) : QString();
    paper.underTitle = {issue.isEmpty() ? head.office : head.office + QStringLiteral("   ") + issue, period,
                        handsText(head)};
    paper.language = paperLanguage();
    paper.foot = footText(head);
    paper.madeAt = head.madeAt;
    paper.fields = {{QStringLiteral("title"), paper.title},
                    {QStringLiteral("unit"), head.office},
                    {QStringLiteral("issue"), issue},
                    {QStringLiteral("date"), date},
                    {QStringLiteral("period"), period},
                    {QStringLiteral("prepared_by"), orDash(head.preparedBy)},
                    {QStringLiteral("checked_by"), blank},
                    {QStringLiteral("contact"), orDash(head.contact)},
                    {QStringLiteral("printed"), timeText(head.madeAt, head.zone)},
                    {QStringLiteral("audit_head"), orDash(head.auditHead)},
                    {QStringLiteral("under_title"), paper.underTitle.join(QLatin1Char('\n'))},
                    {QStringLiteral("foot"), paper.foot}};
}

} // namespace dutydesk
