#include "gui/history_section.h"

#include "gui/history_words.h"
#include "gui/record_list.h"

#include <QVBoxLayout>

namespace dutydesk {

HistorySection::HistorySection(Desk& desk, QWidget* parent)
    : CaseSection(desk, parent), m_list(new RecordList(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    m_list->setAccessibleName(tr("History"));
}

QString HistorySection::tabText() const { return counted(tr("History"), view().history.size()); }

void HistorySection::show(bool) {
    QList<Record> records;
    for (const AuditEntry& entry : view().history) {
        QString sub = entry.userName.isEmpty() ? tr("the program") : entry.userName;
        if (const QString change = changeWords(entry); !change.isEmpty())
            sub += QStringLiteral(" · ") + change;
        records.append({{}, {}, actionWords(entry), sub, when(entry.at), entry.number});
    }
    m_list->setEmptyText(tr("Nothing has happened yet."));
    m_list->setRecords(records);
}

void HistorySection::retranslate() {
    m_list->setAccessibleName(tr("History"));
    if (caseId() != CaseId::None) show(false);
}

} // namespace dutydesk
