#include "gui/add_item_dialog.h"

#include "ui_add_item_dialog.h"

namespace dutydesk {

AddItemDialog::AddItemDialog(Instant now, const QTimeZone& zone, QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::AddItemDialog>()), m_now(now), m_zone(zone) {
    m->setupUi(this);
    m->channel->addItems(
        {tr("Telephone"), tr("Letter"), tr("12345 hotline"), tr("Message board"), tr("Visitor")});
    const QDateTime local = toDateTime(now, zone);
    m->received->setDateTime(QDateTime(local.date(), local.time()));
    wire(m->accept, m->cancel, m->message, tr("Add to the inbox"));
    m->title->setFocus();
}
AddItemDialog::~AddItemDialog() = default;

void AddItemDialog::take() {
    if (m->title->text().trimmed().isEmpty()) return refuse(tr("Give it a title: what is it about?"));
    const Instant received = toInstant(QDateTime(m->received->date(), m->received->time(), m_zone));
    Q_EMIT given(m->channel->currentText().trimmed(), m->title->text().trimmed(),
                 m->text->toPlainText().trimmed(), std::min(received, m_now));
    accept();
}

} // namespace dutydesk
