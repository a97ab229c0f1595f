#include "gui/add_item_dialog.h"

#include "reporting/wording.h"
#include "ui_add_item_dialog.h"

namespace dutydesk {

AddItemDialog::AddItemDialog(Instant now, const QTimeZone& zone, QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::AddItemDialog>()), m_now(now), m_zone(zone) {
    m->setupUi(this);
    for (const char* code : {"phone", "letter", "12345", "board", "visitor"})
        m->channel->addItem(placeText(QString::fromLatin1(code)), QString::fromLatin1(code));
    const QDateTime local = toDateTime(now, zone);
    m->received->setDateTime(QDateTime(local.date(), local.time()));
    wire(m->accept, m->cancel, m->message, tr("Add to the inbox"));
    m->title->setFocus();
}
AddItemDialog::~AddItemDialog() = default;

void AddItemDialog::take() {
    if (m->title->text().trimmed().isEmpty()) return refuse(tr("Give it a title: what is it about?"));
    const Instant received = toInstant(QDateTime(m->received->date(), m->received->time(), m_zone));
    const int known = m->channel->findText(m->channel->currentText());
    const QString channel =
        known >= 0 ? m->channel->itemData(known).toString() : m->channel->currentText().trimmed();
    if (channel.isEmpty()) return refuse(tr("How did it come in?"));
    Q_EMIT given(channel, m->title->text().trimmed(), m->text->toPlainText().trimmed(),
                 std::min(received, m_now));
    accept();
}

} // namespace dutydesk
