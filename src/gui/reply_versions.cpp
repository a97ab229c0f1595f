// The versions of a reply: which is shown, what it is compared with, and whose came in between.

#include "base/text_diff.h"
#include "gui/reply_section.h"
#include "gui/theme.h"
#include "ui_reply_section.h"

namespace dutydesk {

const Draft* ReplySection::shownDraft() const {
    const int row = m->versions->currentIndex();
    const auto& drafts = view().file.drafts;
    return row < 0 || row >= drafts.size() ? nullptr : &drafts.at(drafts.size() - 1 - row);
}

void ReplySection::showVersions() {
    const QSignalBlocker quiet(m->versions);
    const int was = m->versions->currentIndex();
    const bool sameCount = m->versions->count() == view().file.drafts.size();
    m->versions->clear();
    for (auto draft = view().file.drafts.rbegin(); draft != view().file.drafts.rend(); ++draft)
        m->versions->addItem(
            tr("Version %1 · %2 %3").arg(draft->number).arg(view().userName(draft->author), when(draft->at)));
    m->versions->setCurrentIndex(sameCount && was > 0 ? was : 0);
    m->versions->setVisible(!view().file.drafts.isEmpty());
    m->version->setText(
        view().file.drafts.isEmpty() ? tr("No version yet. What you write is kept as you type.") : QString());
    m->version->setVisible(view().file.drafts.isEmpty());
    m->compare->setVisible(view().file.drafts.size() > 1);
    m->difference->setVisible(view().file.drafts.size() > 1);
}

void ReplySection::showText() {
    const bool newest = m->versions->currentIndex() <= 0;
    const Draft* draft = shownDraft();
    const QString text = newest ? m_text : draft->text;
    const QSignalBlocker quiet(m->editor);
    m->editor->document()->setDefaultFont(dutydesk::font(TextRole::Reading));
    if (m->compare->isChecked() && m->compare->isVisibleTo(this)) {
        showDifferences();
    } else {
        // Setting the same text again would throw the cursor back.
        if (m->editor->toPlainText() != text || m->editor->property("compared").toBool())
            m->editor->setPlainText(text);
        m->editor->setProperty("compared", false);
        m->editor->setReadOnly(!newest || !editable());
    }
    QTextCursor all(m->editor->document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(px(28), QTextBlockFormat::FixedHeight);
    all.mergeBlockFormat(lines);
    showButtons();
    showChecks();
}

/// What a version is compared with: the one before it; at the sign-off the one that was decided on last.
const Draft* ReplySection::earlierThan(qsizetype index) const {
    const auto& drafts = view().file.drafts;
    if (m_use == Use::Review)
        for (auto sign = view().file.signOffs.rbegin(); sign != view().file.signOffs.rend(); ++sign)
            if (const Draft* decided = view().draft(sign->draft);
                decided && decided->number < drafts.at(index).number)
                return decided;
    return index > 0 ? &drafts.at(index - 1) : nullptr;
}

void ReplySection::showDifferences() {
    const auto& drafts = view().file.drafts;
    const int at = int(drafts.size()) - 1 - std::max(0, m->versions->currentIndex());
    const bool typed = m_typing && m->versions->currentIndex() <= 0;
    const QString later = typed ? m_text : drafts.at(at).text;
    const Draft* before = earlierThan(at);
    const QString earlier = typed ? drafts.at(at).text : before ? before->text : QString();
    m->editor->clear();
    m->editor->setReadOnly(true);
    m->editor->setProperty("compared", true);
    QTextCursor cursor(m->editor->document());
    for (const DiffPart& part : differences(earlier, later)) {
        QTextCharFormat format;
        if (part.kind == DiffPart::Added) format.setBackground(tokens().added);
        if (part.kind == DiffPart::Removed) {
            format.setBackground(tokens().removed);
            format.setFontStrikeOut(true);
        }
        cursor.insertText(part.text, format);
    }
}

void ReplySection::showClash() {
    if (m_use == Use::Review) {
        m->clash->setVisible(!m_hindrance.isEmpty());
        m->clashText->setText(m_hindrance);
        for (QPushButton* button : {m->clashBoth, m->clashTheirs, m->clashMine}) button->hide();
        return;
    }
    const Draft* newest = view().newestDraft();
    const bool clash = m_typing && newest && newest->number > m_base && newest->author != userId();
    m->clash->setVisible(clash);
    if (!clash) return;
    m->clashText->setText(tr("%1 saved version %2 while you were writing.")
                              .arg(view().userName(newest->author))
                              .arg(newest->number));
    m->clashBoth->setText(tr("See both …"));
    m->clashTheirs->setText(tr("Go on from theirs"));
    m->clashMine->setText(tr("Keep mine"));
    for (QPushButton* button : {m->clashBoth, m->clashTheirs, m->clashMine})
        button->setAccessibleName(button->text());
}

} // namespace dutydesk
