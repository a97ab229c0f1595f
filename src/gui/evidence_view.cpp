#include "gui/evidence_view.h"

#include "desk/evidence_files.h"
#include "reporting/wording.h"
#include "ui_evidence_view.h"

#include <QAction>
#include <QEvent>
#include <QLocale>

namespace dutydesk {

EvidenceView::EvidenceView(QWidget* parent) : QWidget(parent), m(std::make_unique<Ui::EvidenceView>()) {
    m->setupUi(this);
    m->save->setAccessibleName(m->save->text());
    connect(m->versions, &QComboBox::activated, this, &EvidenceView::showOne);
    connect(m->save, &QPushButton::clicked, this, [this] {
        if (const Evidence* evidence = chosen()) Q_EMIT saveWanted(*evidence);
    });
}
EvidenceView::~EvidenceView() = default;

void EvidenceView::setExportAction(QAction* action) { m->all->setAction(action); }

void EvidenceView::showEvidence(const Item& item, const QList<Evidence>& all, const QTimeZone& zone) {
    const bool same = item.id == m_item.id && all.size() == m_all.size();
    m_item = item;
    m_all = all;
    m_zone = zone;
    if (same) return present();
    m->versions->clear();
    for (const Evidence& evidence : all) m->versions->addItem({}, evidence.revision);
    m->versions->setCurrentIndex(int(all.size()) - 1);
    present();
}

const Evidence* EvidenceView::chosen() const {
    const int row = m->versions->currentIndex();
    return row >= 0 && row < m_all.size() ? &m_all.at(row) : nullptr;
}

void EvidenceView::present() {
    for (int row = 0; row < m->versions->count(); ++row)
        m->versions->setItemText(row, tr("Revision %1").arg(m->versions->itemData(row).toInt()));
    m->versions->setVisible(m_all.size() > 1);
    showOne();
}

void EvidenceView::showOne() {
    const Evidence* evidence = chosen();
    m->save->setVisible(evidence != nullptr);
    m->heads->setVisible(evidence != nullptr);
    m->hash->setVisible(evidence != nullptr);
    if (!evidence) return m->fetched->setText(whyNoEvidence(m_item));
    QString text = tr("Fetched %1 from %2").arg(timeText(evidence->fetched, m_zone), evidence->url);
    if (evidence->asked != evidence->url)
        text += QLatin1Char('\n') + tr("The address asked was %1").arg(evidence->asked);
    m->fetched->setText(text);
    QStringList heads{tr("Answer %1").arg(evidence->status),
                      tr("%1 bytes").arg(QLocale().toString(evidence->size))};
    for (const HeaderLine& line : evidence->headers)
        heads.append(QStringLiteral("%1: %2").arg(line.name, line.value));
    m->heads->setText(heads.join(QStringLiteral(" · ")));
    m->hash->setText(QStringLiteral("BLAKE2b-256 %1").arg(QString::fromLatin1(evidence->hash.toHex())));
}

void EvidenceView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m->retranslateUi(this);
    m->save->setAccessibleName(m->save->text());
    if (m_item.id != ItemId::None) present();
}

} // namespace dutydesk
