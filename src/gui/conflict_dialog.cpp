#include "gui/conflict_dialog.h"

#include "base/text_diff.h"
#include "gui/theme.h"
#include "ui_conflict_dialog.h"

namespace dutydesk {

namespace {

/// The text of one side, with what the other one has not marked.
void showSide(QTextEdit* edit, const QList<DiffPart>& parts, DiffPart::Kind own, const QColor& mark) {
    QTextCursor cursor(edit->document());
    for (const DiffPart& part : parts) {
        if (part.kind != DiffPart::Same && part.kind != own) continue;
        QTextCharFormat format;
        if (part.kind == own) {
            format.setBackground(mark);
            format.setFontUnderline(true); // never by colour alone
        }
        cursor.insertText(part.text, format);
    }
    edit->moveCursor(QTextCursor::Start);
}

} // namespace

ConflictDialog::ConflictDialog(const QString& what, const QString& mine, const QString& theirs,
                               const QString& who, QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::ConflictDialog>()) {
    m->setupUi(this);
    m->head->setText(tr("%1 was changed while you were writing").arg(what));
    m->lead->setText(tr("Underlined is what the other text does not have. What you do not choose is not kept "
                        "here; saved versions stay in the history."));
    m->theirsHead->setText(who.isEmpty() ? tr("As it is stored") : tr("As %1 left it").arg(who));
    const QList<DiffPart> parts = differences(theirs, mine);
    showSide(m->mine, parts, DiffPart::Added, tokens().added);
    showSide(m->theirs, parts, DiffPart::Removed, tokens().removed);
    wire(m->accept, m->cancel, m->message, tr("Keep mine"));
    m->takeTheirs->setAccessibleName(m->takeTheirs->text());
    connect(m->takeTheirs, &QPushButton::clicked, this, [this] {
        Q_EMIT theirsChosen();
        accept();
    });
    m->mine->setFocus();
}
ConflictDialog::~ConflictDialog() = default;

void ConflictDialog::take() {
    Q_EMIT mineChosen();
    accept();
}

} // namespace dutydesk
