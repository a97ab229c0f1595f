#pragma once

#include "base/result.h"
#include "base/time.h"
#include "casework/codes.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace dutydesk {

/// One option of a verb. `value` is the name of its value in the help; empty: a switch.
struct OptionSpec {
    QString name;
    QString value = {};
    QString help = {};
};

/// One run of one verb: its words read, and where its output goes.
class Invocation {
  public:
    Invocation(const WallClock& clock, std::FILE* out, std::FILE* err)
        : m_clock(clock), m_out(out), m_err(err) {}

    /// Errors: Usage (an unknown option, a missing value).
    [[nodiscard]] Result<void> read(const QStringList& words, const QList<OptionSpec>& options);

    [[nodiscard]] bool has(const QString& option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString& option) const { return m_parser.values(option); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }

    /// The value of an option that must be there. Errors: Usage.
    [[nodiscard]] Result<QString> need(const QString& option) const;
    /// The option's value, or else the words from `from` on joined. Errors: Usage.
    [[nodiscard]] Result<QString> needText(const QString& option, qsizetype from) const;
    /// The positional word at `index`. Errors: Usage with `name`.
    [[nodiscard]] Result<QString> word(qsizetype index, const QString& name) const;
    /// The same as a row's number, 1 or more.
    [[nodiscard]] Result<qint64> number(qsizetype index, const QString& name) const;

    void print(const QString& line) const;
    void print(const QJsonObject& object) const; ///< one compact line
    void print(const QJsonArray& array) const;
    void printBytes(const QByteArray& bytes) const; ///< as they are, without a line end
    void say(const QString& line) const;            ///< words, on standard error

    [[nodiscard]] const WallClock& clock() const { return m_clock; }

  private:
    const WallClock& m_clock;
    std::FILE* m_out;
    std::FILE* m_err;
    QCommandLineParser m_parser;
};

// Usage errors: what = the word or the name, and what would be right.

/// An option or a word that has to be there.
[[nodiscard]] tl::unexpected<Error> missing(const QString& name);
/// `terms` as they are typed: "work | off".
[[nodiscard]] tl::unexpected<Error> notOneOf(const QString& word, const QString& terms);
[[nodiscard]] tl::unexpected<Error> notAs(const QString& word, const QString& example);

/// Whole numbers given as words. Errors: Usage, what = the word.
[[nodiscard]] Result<qint64> toNumber(const QString& word);
/// The codes of all terms of a kind, as they are typed.
template <class E>
[[nodiscard]] QString codesOf(QStringView between = u" | ") {
    QStringList codes;
    for (const E term : allTerms<E>()) codes.append(code(term));
    return codes.join(between);
}
/// A term by its code. Errors: Usage, which names those that there are.
template <class E>
[[nodiscard]] Result<E> toTerm(const QString& word) {
    if (const auto term = fromCode<E>(word)) return term;
    return notOneOf(word, codesOf<E>());
}
/// A time in ISO 8601, from 1900 to 2999; without an offset it is the office's. Errors: Usage.
[[nodiscard]] Result<Instant> toInstant(const QString& iso, const QTimeZone& zone);
/// The same of when something is over: a day alone is over at its end.
[[nodiscard]] Result<Instant> toEnd(const QString& iso, const QTimeZone& zone);
/// A day in ISO 8601, of the same years. Errors: Usage.
[[nodiscard]] Result<QDate> toDate(const QString& iso);
// Options that may be left out. Errors: Usage.
/// A time, without an offset the office's.
[[nodiscard]] Result<std::optional<Instant>> maybeTime(const Invocation& invocation, const QString& option);
/// The same of when something is over.
[[nodiscard]] Result<std::optional<Instant>> maybeEnd(const Invocation& invocation, const QString& option);
[[nodiscard]] Result<QDate> dayOr(const Invocation& invocation, const QString& option, QDate otherwise);

/// In UTC.
[[nodiscard]] QJsonValue timeOrNull(const std::optional<Instant>& at);
[[nodiscard]] QJsonValue timeOrNull(const std::optional<Instant>& at, const QTimeZone& zone);
/// Errors: FileUnreadable.
[[nodiscard]] Result<QByteArray> readFile(const QString& path);
/// The same of a text. Errors: also InvalidInput where it is not UTF-8: characters replaced in silence would
/// be published.
[[nodiscard]] Result<QString> readText(const QString& path);

} // namespace dutydesk
