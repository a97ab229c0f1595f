#pragma once

#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QTime>
#include <QTimeZone>

namespace dutydesk {

/// Which days are working days: weekdays, less the holidays, plus the make-up working days (调休补班) of the
/// State Council's yearly notices. The office can edit days.
class Calendar {
  public:
    /// The built-in notices (resources/calendars).
    [[nodiscard]] static Calendar builtIn();
    /// Adds the days of a file, in any form of casework/calendar_notice.h; later calls win. Errors:
    /// InvalidInput, what = the day, year or name that cannot be read; then nothing is changed.
    [[nodiscard]] Result<void> add(const QByteArray& file);
    void setDay(QDate day, bool working);
    /// The year's notice is in here now, whatever days it sets.
    void setPublished(int year) { m_years.insert(year); }
    /// The days that are set, and how: by notice or by hand.
    [[nodiscard]] const QHash<QDate, bool>& setDays() const { return m_days; }
    [[nodiscard]] const QSet<int>& publishedYears() const { return m_years; }

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    [[nodiscard]] bool isHoliday(QDate day) const;   ///< off by notice
    [[nodiscard]] bool isMakeUpDay(QDate day) const; ///< a weekend day worked by notice
    /// False for a year whose notice is not in here: its days are guessed from the weekday alone.
    [[nodiscard]] bool isPublished(int year) const { return m_years.contains(year); }

  private:
    QHash<QDate, bool> m_days; ///< true = worked
    QSet<int> m_years;
};

/// When the office is there. Working-hours clocks run inside these hours on working days.
struct OfficeHours {
    QTimeZone zone{"Asia/Shanghai"};
    QTime opens{8, 30};
    QTime closes{17, 30};
};

} // namespace dutydesk
