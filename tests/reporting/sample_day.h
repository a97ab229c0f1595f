#pragma once

#include "reporting/paper.h"

#include <QTranslator>

#include <memory>

namespace dutydesk {

/// A made-up day of a made-up office: three cases, clocks in every state, a failing source.
[[nodiscard]] DayFacts sampleDay();
/// The same office on a day when nothing came and nothing was open.
[[nodiscard]] DayFacts emptyDay();
/// The week, month … that holds the sample day, with the same three cases.
[[nodiscard]] PeriodFacts samplePeriod(PaperKind kind);
/// A brief on the gravest of them.
[[nodiscard]] BriefFacts sampleBrief();
/// "2026-03-12T09:00" in the sample's zone.
[[nodiscard]] Instant at(const char* local);

/// Installs the Chinese translation of the paper and of the field's words, from the .ts files, while it
/// lives.
class InChinese {
  public:
    InChinese();
    ~InChinese();

  private:
    std::unique_ptr<QTranslator> m_translator;
    QLocale m_before;
};

} // namespace dutydesk
