#include "gui/handover_dialog.h"

#include "casework/shift_words.h"
#include "casework/words.h"
#include "gui/formats.h"
#include "gui/theme.h"
#include "ui_handover_dialog.h"

namespace dutydesk {

HandoverDialog::HandoverDialog(const OpenMatters& open, const QList<User>& people, const QTimeZone& zone,
                               QWidget* parent)
    : PasswordDialog(parent), m(std::make_unique<Ui::HandoverDialog>()) {
    m->setupUi(this);
    m->head->setText(tr("Hand the shift over"));
    m->lead->setText(tr("What is open goes with it; your password is your signature. It stays in view until "
                        "somebody takes it over. %1")
                         .arg(countsText(open.inbox, open.failing)));
    fill(open.matters, open.beyond, false, zone);
    m->forWhom->addItem(tr("Whoever comes"), 0);
    for (const User& user : people) m->forWhom->addItem(user.name, number(user.id));
    m->note->setPlaceholderText(tr("What the next one has to know"));
    wire(m->accept, m->cancel, m->message, m->password, tr("Sign and hand over"));
    m->note->setFocus();
}

HandoverDialog::HandoverDialog(const Handover& handover, const QTimeZone& zone, QWidget* parent)
    : PasswordDialog(parent), m(std::make_unique<Ui::HandoverDialog>()) {
    m->setupUi(this);
    m->head->setText(tr("Take the shift over from %1").arg(handover.giverName));
    QStringList lead{tr("Signed by %1, %2.").arg(handover.giverName, timeWords(handover.given, zone))};
    if (!handover.note.isEmpty()) lead << tr("Note: %1").arg(handover.note);
    lead << tr("Untick (Space) what you do not take over: it stays in view.")
         << countsText(handover.inbox, handover.failing);
    m->lead->setText(lead.join(u'\n'));
    fill(handover.matters, handover.beyond, true, zone);
    m->forWhom->hide();
    m->forWhomLabel->hide();
    m->note->setPlaceholderText(tr("A remark, if there is one"));
    wire(m->accept, m->cancel, m->message, m->password, tr("Sign and take over"));
}
HandoverDialog::~HandoverDialog() = default;

QString HandoverDialog::countsText(int inbox, int failing) const {
    const QString waiting = plural(inbox, tr("1 item waits in the inbox"), tr("%1 items wait in the inbox"));
    const QString sources = failing == 0 ? tr("collection works at every source")
                                         : plural(failing, tr("collection fails at 1 source"),
                                                  tr("collection fails at %1 sources"));
    return tr("%1; %2.").arg(waiting, sources);
}

void HandoverDialog::fill(const QList<OpenMatter>& matters, int beyond, bool checkable,
                          const QTimeZone& zone) {
    for (const OpenMatter& matter : matters) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 %2").arg(shape(matter.tier)).arg(sentence(matter, zone)), m->matters);
        if (checkable) item->setCheckState(Qt::Checked);
    }
    const QString more = matters.isEmpty() ? tr("Nothing is open.")
                         : beyond > 0      ? tr("… and %1 more").arg(beyond)
                                           : QString();
    if (!more.isEmpty()) {
        auto* item = new QListWidgetItem(more, m->matters);
        item->setFlags(Qt::NoItemFlags);
    }
}

/// The view's own hint forgets the tick and the padding, and then cuts the end of a row: the deadline.
void HandoverDialog::measureRows() {
    const int tick = m->matters->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m->matters);
    const int width = m->matters->viewport()->width() - tick - px(16 + 14);
    const QFontMetrics metrics = m->matters->fontMetrics();
    for (int row = 0; row < m->matters->count(); ++row) {
        QListWidgetItem* item = m->matters->item(row);
        const QRect text = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, item->text());
        item->setSizeHint({0, text.height() + px(12)});
    }
}

void HandoverDialog::resizeEvent(QResizeEvent* event) {
    PasswordDialog::resizeEvent(event);
    measureRows();
}

void HandoverDialog::showEvent(QShowEvent* event) {
    PasswordDialog::showEvent(event);
    measureRows();
}

QString HandoverDialog::note() const { return m->note->text().trimmed(); }

UserId HandoverDialog::forWhom() const { return UserId(m->forWhom->currentData().toLongLong()); }

QList<int> HandoverDialog::left() const {
    QList<int> left;
    for (int row = 0; row < m->matters->count(); ++row) {
        const QVariant state = m->matters->item(row)->data(Qt::CheckStateRole);
        if (state.isValid() && state.toInt() == Qt::Unchecked) left.append(row);
    }
    return left;
}

} // namespace dutydesk
