#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QJsonObject>
#include <QList>

namespace dutydesk {

/// One thing somebody did in the days before, as resources/demo/story.json has it.
struct DemoStep {
    Millis age{0}; ///< before now
    QString by;    ///< role: "analyst", "supervisor", "clerk"
    QString verb;
    QString caseKey = {};
    QJsonObject with = {}; ///< what the verb needs
};

/// The story's steps, earliest first. A case's first step, "open", has the case's own fields in `with`.
/// Errors: Internal, what = what cannot be read.
[[nodiscard]] Result<QList<DemoStep>> demoStory();

/// Dates in a text of the story, told from now: "{-2d}" becomes "3月10日".
[[nodiscard]] QString withDates(QString text, Instant now, const QTimeZone& zone);

} // namespace dutydesk
