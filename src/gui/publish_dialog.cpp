#include "gui/publish_dialog.h"

#include "ui_publish_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

namespace dutydesk {

PublishDialog::PublishDialog(const QString& signedText, Instant now, const QTimeZone& zone, QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::PublishDialog>()), m_now(now), m_zone(zone) {
    m->setupUi(this);
    const QDateTime local = toDateTime(now, zone);
    m->when->setDateTime(QDateTime(local.date(), local.time()));
    connect(m->copy, &QPushButton::clicked, this,
            [signedText] { QGuiApplication::clipboard()->setText(signedText); });
    wire(m->accept, m->cancel, m->message, tr("Record"));
    m->address->setFocus();
}
PublishDialog::~PublishDialog() = default;

void PublishDialog::take() {
    const QString address = m->address->text().trimmed();
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(QLatin1String("http")))
        return refuse(tr("Enter the public address of the reply, beginning with http:// or https://."));
    const Instant when = toInstant(QDateTime(m->when->date(), m->when->time(), m_zone));
    // The field shows whole minutes, so the minute of now counts as now.
    if (when > m_now + std::chrono::minutes(1)) return refuse(tr("That time has not come yet."));
    Q_EMIT given(address, std::min(when, m_now));
    accept();
}

} // namespace dutydesk
