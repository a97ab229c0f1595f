#include "gui/day_list.h"

#include "casework/words.h"
#include "gui/formats.h"
#include "gui/record_list.h"
#include "gui/theme.h"
#include "store/office_table.h"

#include <QVBoxLayout>

namespace dutydesk {

DayList::DayList(Desk& desk, QWidget* parent) : DeskWidget(desk, parent), m_list(new RecordList(this)) {
    setObjectName(QStringLiteral("dayList"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setProperty("look", "boxed");
    m_list->setFixedHeight(px(110));
    column->addWidget(m_list);
    connect(m_list, &RecordList::choiceChanged, this, [this] {
        if (const Record* record = m_list->chosen()) Q_EMIT chosen(record->key.toDate());
    });
    present();
}

void DayList::refresh() {
    load([](Database& db) { return OfficeTable(db).editedDays(); },
         [this](const QMap<QDate, bool>& days) {
             m_days = days;
             m_read = true;
             present();
         });
}

void DayList::present() {
    QList<Record> records;
    for (auto day = m_days.begin(); day != m_days.end(); ++day)
        records.prepend(
            {{}, {}, dayWords(day.key()), {}, day.value() ? tr("working day") : tr("day off"), day.key()});
    m_list->setAccessibleName(tr("Days that the office changed"));
    m_list->setEmptyText(m_read ? tr("No day was changed: the calendar is as the notices set it.")
                                : QString());
    m_list->setRecords(records);
}

void DayList::retranslate() { present(); }

} // namespace dutydesk
