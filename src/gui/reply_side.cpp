// The column beside a reply: facts, checks, what was published, who signed.

#include "base/text_diff.h"
#include "casework/words.h"
#include "gui/formats.h"
#include "gui/reply_section.h"
#include "gui/theme.h"
#include "gui/verdict_look.h"
#include "reporting/wording.h"
#include "ui_reply_section.h"

namespace dutydesk {

namespace {

constexpr qsizetype mostItems = 4; ///< beside a reply, in words

QString line(const QString& glyph, const QColor& colour, const QString& text, const QString& quiet = {}) {
    QString html =
        QStringLiteral(
            "<p style='margin:0 0 3px 0'><span style='color:%1;font-weight:600'>%2</span>&nbsp; %3")
            .arg(colour.name(), glyph, text.toHtmlEscaped());
    if (!quiet.isEmpty())
        html += QStringLiteral(" <span style='color:%1'>%2</span>")
                    .arg(tokens().quiet.name(), quiet.toHtmlEscaped());
    return html + QLatin1String("</p>");
}

QString coloured(const QString& text, const QColor& colour) {
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), text.toHtmlEscaped());
}

} // namespace

void ReplySection::showSide() {
    showFacts();
    showItems();
    showDecided();
    countDifferences();
}

void ReplySection::showFacts() {
    QString facts;
    for (const Fact& fact : view().file.facts) {
        const VerdictLook look = verdictLook(fact.verdict);
        facts += line(look.glyph, look.colour, fact.claim,
                      fact.evidence.isEmpty()
                          ? view().userName(fact.by)
                          : oneLine(fact.evidence, 60) + QStringLiteral(" · ") + view().userName(fact.by));
    }
    m->facts->setText(
        facts.isEmpty()
            ? coloured(tr("None yet. What the reply states should stand here first (Alt+2)."), tokens().quiet)
            : facts);
}

void ReplySection::showItems() {
    const QList<Item>& items = view().file.items;
    if (items.isEmpty()) return m->post->setText(tr("No item belongs to this case."));
    QStringList said;
    for (const Item& item : items.first(std::min<qsizetype>(items.size(), mostItems)))
        said.append(QStringLiteral("%1 %2: %3")
                        .arg(placeText(item.sourceName), when(item.published.value_or(item.found)),
                             oneLine(item.text.isEmpty() ? item.title : item.text, 320)));
    if (items.size() > mostItems)
        said.append(tr("%1 more under Items (Alt+1)").arg(items.size() - mostItems));
    m->post->setText(said.join(QStringLiteral("\n\n")));
}

void ReplySection::showDecided() {
    QString done;
    for (const SignOff& sign : view().file.signOffs) {
        const Draft* draft = view().draft(sign.draft);
        const QString version = tr("version %1").arg(draft ? draft->number : 0);
        if (sign.approved)
            done += line(QStringLiteral("✓"), tokens().inTime,
                         tr("%1 signed %2").arg(view().userName(sign.by), version), when(sign.at));
        else
            done += line(QStringLiteral("↩"), tokens().soon,
                         tr("%1 returned %2: %3").arg(view().userName(sign.by), version, sign.reason),
                         when(sign.at));
    }
    for (const Publication& publication : view().file.publications)
        done += line(QStringLiteral("✓"), tokens().inTime, tr("Published: %1").arg(publication.address),
                     when(publication.at));
    m->doneHead->setVisible(!done.isEmpty());
    m->done->setVisible(!done.isEmpty());
    m->done->setText(done);
}

void ReplySection::countDifferences() {
    const auto& drafts = view().file.drafts;
    const Draft* before = drafts.size() > 1 ? earlierThan(drafts.size() - 1) : nullptr;
    if (!before) return;
    int added = 0;
    int removed = 0;
    for (const DiffPart& part : differences(before->text, drafts.last().text)) {
        if (part.kind == DiffPart::Added) added += int(part.text.size());
        if (part.kind == DiffPart::Removed) removed += int(part.text.size());
    }
    m->difference->setText(tr("against version %1: %2 %3")
                               .arg(before->number)
                               .arg(coloured(tr("+%1 characters").arg(added), tokens().inTime),
                                    coloured(tr("−%1 characters").arg(removed), tokens().tier1)));
}

void ReplySection::showChecks() {
    const Draft* draft = shownDraft();
    const bool newest = m->versions->currentIndex() <= 0;
    CheckInput input;
    input.text = newest ? m_text : draft->text;
    input.kind = kind();
    input.promised = promised();
    // What was right on the day it was written is not held against it later.
    input.today = draft && !m_typing ? toDateTime(draft->at, zone()).date() : today();
    if (draft && !m_typing) input.written = draft->at;
    input.facts = view().file.facts;
    input.caseId = caseId();
    input.officeName = desk().office().name;

    if (input.text.trimmed().isEmpty()) {
        m->checks->setText(coloured(tr("They run as soon as there is a text."), tokens().quiet));
        m->editor->setExtraSelections({});
        return;
    }
    const QList<CheckFinding> findings = checkReply(input);
    QString html;
    for (const CheckFinding& finding : findings)
        html += line(QStringLiteral("!"), tokens().soon, sentence(finding));
    if (findings.isEmpty()) html = line(QStringLiteral("✓"), tokens().inTime, tr("The checks found nothing"));
    if (input.promised.isValid())
        html += line(QStringLiteral("✓"), tokens().inTime,
                     tr("Promises %1: becomes a clock").arg(input.promised.toString(Qt::ISODate)));
    m->checks->setText(html);
    markText(findings);
}

void ReplySection::markText(const QList<CheckFinding>& findings) {
    QList<QTextEdit::ExtraSelection> marks;
    if (!m->compare->isChecked())
        for (const CheckFinding& finding : findings) {
            if (finding.end <= finding.start || finding.end > m->editor->toPlainText().size()) continue;
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(m->editor->document());
            mark.cursor.setPosition(int(finding.start));
            mark.cursor.setPosition(int(finding.end), QTextCursor::KeepAnchor);
            mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            mark.format.setUnderlineColor(tokens().soonEdge);
            mark.format.setBackground(tokens().soonFill);
            marks.append(mark);
        }
    m->editor->setExtraSelections(marks);
}

} // namespace dutydesk
