#pragma once

#include "gui/desk_widget.h"

#include <QDate>
#include <QMap>

namespace dutydesk {

class RecordList;

/// The days that the office edited in its calendar, the latest first. A part of the office pane.
class DayList : public DeskWidget {
    Q_OBJECT

  public:
    DayList(Desk& desk, QWidget* parent);
    void refresh();

  Q_SIGNALS:
    void chosen(QDate day);

  protected:
    void retranslate() override;

  private:
    void present();

    RecordList* m_list;
    QMap<QDate, bool> m_days; ///< whether it is a working day
    bool m_read = false;
};

} // namespace dutydesk
