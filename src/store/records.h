#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "base/time.h"
#include "casework/calendar.h"
#include "casework/terms.h"
#include "casework/tier_proposal.h"
#include "intake/schedule.h"
#include "intake/source_spec.h"
#include "screening/hit.h"
#include "screening/word_lists.h"

#include <QList>
#include <QString>

#include <optional>

namespace dutydesk {

// Rows as plain values. Rows that people edit carry `version` (optimistic concurrency).

struct Office {
    QString name;
    QString contact = {}; ///< sent in the User-Agent, printed in the paper
    OfficeHours hours = {};
    QString policy = QStringLiteral("township"); ///< of new cases
    bool demo = false;                           ///< the demonstration office; never becomes a real one
    qint64 version = 0;
};

struct User {
    UserId id = UserId::None;
    QString name;
    Role role = Role::Analyst;
    bool disabled = false;
    qint64 version = 0;
};

/// How a source is doing. "No new items" and "collection failed" are different things.
struct SourceHealth {
    std::optional<Instant> lastAttempt = {};
    std::optional<Instant> lastSuccess = {};
    std::optional<Instant> lastNewItem = {};
    std::optional<Error> error = {}; ///< of the last attempt
    std::optional<Instant> errorSince = {};
    int failures = 0;                    ///< in a row
    int httpStatus = 0;                  ///< of the last answer; 0: there was none
    std::optional<Instant> nextDue = {}; ///< none: as soon as possible
    qint64 items = 0;
};

struct Source {
    SourceId id = SourceId::None;
    QString name;
    QString url;
    SourceKind kind = SourceKind::Feed;
    ListSelectors selectors = {};
    PageNoise noise = {}; ///< of a watched page; none of its texts holds a line end
    SourceClass sourceClass = SourceClass::Unknown;
    Millis interval{std::chrono::minutes(15)};
    bool adaptive = true; ///< the interval is only to begin with and adapts to how often the source changes
    bool enabled = true;
    Validators validators = {};
    SourceHealth health = {};
    SourceSchedule schedule = {};
    qint64 version = 0;
};

/// One thing published, or typed in by hand. The text is that of the newest revision unless another was asked
/// for.
struct Item {
    ItemId id = ItemId::None;
    SourceId source = SourceId::None; ///< None: by hand
    QString sourceName;               ///< or the channel it came by: phone, letter, 12345, board, visitor
    QString url = {};
    QString title;
    QString text = {};
    std::optional<Instant> published = {};
    Instant found{};
    int revision = 1;
};

struct Rule {
    RuleId id = RuleId::None;
    QString name;
    QString query;
    Tier tier = Tier::Ordinary; ///< to propose
    QString category = {};
    QString unit = {};
    bool enabled = true;
    double threshold = shownFrom;            ///< hits below this confidence are unlikely, 0…1
    QList<SourceId> sources = {};            ///< it applies to; empty: to all, and to what comes by hand
    std::optional<Instant> activeFrom = {};  ///< items screened earlier are none of its business
    std::optional<Instant> activeUntil = {}; ///< nor those screened then or later
    qint64 version = 0;

    bool operator==(const Rule&) const = default;
};

/// Words under one name, which queries mention as @name.
struct WordList {
    WordListId id = WordListId::None;
    QString name;
    QStringList words = {};
    qint64 version = 0;
};

/// All that says what is flagged, and which tier is proposed.
struct RuleBook {
    QList<Rule> rules;
    WordLists lists;
    TierTable tiers = {};

    bool operator==(const RuleBook&) const = default;
};

/// A rule matched a revision of an item, and what people did about it.
struct Flag {
    FlagId id = FlagId::None;
    ItemId item = ItemId::None;
    int revision = 1;
    RuleId rule = RuleId::None; ///< None: flagged by hand
    QString ruleName;
    Tier tier = Tier::Ordinary;     ///< proposed, by the program or by a person
    QList<TierGround> grounds = {}; ///< of the program's proposal
    UserId tierBy = UserId::None;   ///< who chose the tier; None: it is the program's proposal
    FlagState state = FlagState::New;
    QString reason = {}; ///< of the dismissal
    CaseId caseId = CaseId::None;
    QList<Hit> hits = {};
    QString because = {};
    double confidence = 1;
    bool unlikely = false; ///< true only by hits below the rule's threshold: kept, and no work while New
    std::optional<Instant> withdrawn = {}; ///< since then its rule, changed, is no longer true; unlikely too
    Instant at{};
    UserId reviewedBy = UserId::None;
    std::optional<Instant> reviewedAt = {};
    qint64 version = 0;
};

} // namespace dutydesk
