#pragma once

#include "base/result.h"
#include "casework/terms.h"

#include <QMap>
#include <QStringList>

namespace dutydesk {

/// What raises the tier that is proposed for an item above the rule's own. The office edits it; each version
/// is kept.
struct TierTable {
    /// From which number on; 0: never.
    struct Steps {
        int serious = 0;
        int major = 0;

        bool operator==(const Steps&) const = default;
    };

    QStringList majorWords = {};          ///< found in a text they make it at least major
    QStringList seriousWords = {};        ///< at least serious
    QStringList exceptions = {};          ///< a word inside one of these says nothing: "no casualties"
    QMap<SourceClass, Tier> classes = {}; ///< at least that tier; no entry: the class says nothing
    Steps sites = {};                     ///< that tell the same
    Steps growth = {};                    ///< versions within 24 hours
    int rescreenDays = 30;                ///< how far back a changed rule is run; 0: only when somebody asks
    qint64 version = 0;                   ///< 0: the built-in one

    bool operator==(const TierTable&) const = default;

    static constexpr int longestRescreen = 3650;
    [[nodiscard]] static const TierTable& builtIn();
};

/// {"words": {"1": […], "2": […]}, "except": […], "classes": {"media": 1}, "sites": {"2": 3, "1": 10},
/// "growth": {"2": 5}, "rescreenDays": 30}; what is left out is empty, rescreenDays 30. Words are trimmed and
/// kept once. Errors: InvalidInput (what = the field, or "file").
[[nodiscard]] Result<TierTable> tierTableFromJson(const QByteArray& json);
[[nodiscard]] QByteArray toJson(const TierTable& table); ///< without the version

} // namespace dutydesk
