#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <concepts>

namespace dutydesk {

/// Row identifiers, one type each so that they cannot be mixed up. 0 = none yet.
enum class UserId : qint64 { None = 0 };
enum class SourceId : qint64 { None = 0 };
enum class ItemId : qint64 { None = 0 };
enum class RuleId : qint64 { None = 0 };
enum class FlagId : qint64 { None = 0 };
enum class CaseId : qint64 { None = 0 };
enum class ClockId : qint64 { None = 0 };
enum class FactId : qint64 { None = 0 };
enum class DraftId : qint64 { None = 0 };
enum class EntryId : qint64 { None = 0 };
enum class PeriodId : qint64 { None = 0 };
enum class WordListId : qint64 { None = 0 };
enum class EvidenceId : qint64 { None = 0 };
enum class PaperId : qint64 { None = 0 };

template <class T>
concept Id = std::is_enum_v<T> && std::same_as<std::underlying_type_t<T>, qint64>;

template <Id T>
[[nodiscard]] constexpr qint64 number(T id) {
    return static_cast<qint64>(id);
}
template <Id T>
[[nodiscard]] constexpr size_t qHash(T id, size_t seed = 0) {
    return ::qHash(number(id), seed);
}

} // namespace dutydesk
