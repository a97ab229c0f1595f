#include "cli/invocation.h"

#include "casework/calendar.h"
#include "cli/translated.h"

#include <QFile>
#include <QJsonArray>
#include <QStringDecoder>

namespace dutydesk {

namespace {

void writeLine(std::FILE* to, const QByteArray& line) {
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), to);
    std::fputc('\n', to);
    std::fflush(to);
}

/// Days that an office can mean; far from the ends of what Qt can print.
bool isSane(QDate day) { return day.year() >= 1900 && day.year() <= 2999; }

} // namespace

Result<void> Invocation::read(const QStringList& words, const QList<OptionSpec>& options) {
    for (const OptionSpec& option : options)
        m_parser.addOption(QCommandLineOption(option.name, option.help, option.value));
    if (m_parser.parse(QStringList{QStringLiteral("dutydeskctl")} + words)) return {};
    QString problem = m_parser.errorText();
    while (problem.endsWith(u'.') || problem.endsWith(u'。')) problem.chop(1); // the sentence has its own
    return fail(ErrorCode::Usage, m_parser.unknownOptionNames().join(u' '), problem);
}

Result<QString> Invocation::need(const QString& option) const {
    if (!has(option)) return missing(QStringLiteral("--") + option);
    return value(option);
}

Result<QString> Invocation::needText(const QString& option, qsizetype from) const {
    if (has(option)) return value(option);
    const QString rest = positional().mid(from).join(u' ');
    if (rest.isEmpty()) return missing(QStringLiteral("--") + option);
    return rest;
}

Result<QString> Invocation::word(qsizetype index, const QString& name) const {
    if (index >= positional().size()) return missing(name);
    return positional().at(index);
}

Result<qint64> Invocation::number(qsizetype index, const QString& name) const {
    return word(index, name).and_then(toNumber);
}

void Invocation::print(const QString& line) const { writeLine(m_out, line.toUtf8()); }

void Invocation::printBytes(const QByteArray& bytes) const {
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), m_out);
    std::fflush(m_out);
}

void Invocation::print(const QJsonObject& object) const {
    writeLine(m_out, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Invocation::print(const QJsonArray& array) const {
    writeLine(m_out, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void Invocation::say(const QString& line) const { writeLine(m_err, line.toUtf8()); }

tl::unexpected<Error> missing(const QString& name) {
    return fail(ErrorCode::Usage, name, Cli::tr("it is missing"));
}

tl::unexpected<Error> notOneOf(const QString& word, const QString& terms) {
    return fail(ErrorCode::Usage, word, Cli::tr("one of %1").arg(terms));
}

tl::unexpected<Error> notAs(const QString& word, const QString& example) {
    return fail(ErrorCode::Usage, word, Cli::tr("it is written %1").arg(example));
}

Result<qint64> toNumber(const QString& word) {
    bool ok = false;
    const qint64 number = word.toLongLong(&ok);
    if (!ok || number < 1) return fail(ErrorCode::Usage, word, Cli::tr("a whole number from 1"));
    return number;
}

Result<Instant> toInstant(const QString& iso, const QTimeZone& zone) {
    QDateTime at = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!at.isValid() || !isSane(at.date()))
        return fail(ErrorCode::Usage, iso,
                    Cli::tr("a time is written %1").arg(QStringLiteral("2026-02-13T16:40+08:00")));
    if (at.timeSpec() == Qt::LocalTime) at = QDateTime(at.date(), at.time(), zone);
    return toInstant(at);
}

Result<Instant> toEnd(const QString& iso, const QTimeZone& zone) {
    const auto day = toDate(iso);
    if (day) return toInstant(day->addDays(1).startOfDay(zone));
    return toInstant(iso, zone);
}

Result<QDate> toDate(const QString& iso) {
    // Qt reads a date with anything behind it.
    const QDate day = iso.size() == 10 ? QDate::fromString(iso, Qt::ISODate) : QDate();
    if (!day.isValid() || !isSane(day))
        return fail(ErrorCode::Usage, iso, Cli::tr("a day is written %1").arg(QStringLiteral("2026-02-13")));
    return day;
}

Result<std::optional<Instant>> maybeTime(const Invocation& invocation, const QString& option) {
    if (!invocation.has(option)) return std::nullopt;
    return toInstant(invocation.value(option), OfficeHours().zone).map([](Instant at) {
        return std::optional(at);
    });
}

Result<std::optional<Instant>> maybeEnd(const Invocation& invocation, const QString& option) {
    if (!invocation.has(option)) return std::nullopt;
    return toEnd(invocation.value(option), OfficeHours().zone).map([](Instant at) {
        return std::optional(at);
    });
}

Result<QDate> dayOr(const Invocation& invocation, const QString& option, QDate otherwise) {
    if (!invocation.has(option)) return otherwise;
    return toDate(invocation.value(option));
}

QJsonValue timeOrNull(const std::optional<Instant>& at) {
    return at ? QJsonValue(toIsoUtc(*at)) : QJsonValue();
}

QJsonValue timeOrNull(const std::optional<Instant>& at, const QTimeZone& zone) {
    return at ? QJsonValue(toIso(*at, zone)) : QJsonValue();
}

Result<QString> readText(const QString& path) {
    return readFile(path).and_then([](const QByteArray& bytes) -> Result<QString> {
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString text = utf8(bytes);
        if (utf8.hasError())
            return fail(ErrorCode::InvalidInput, QStringLiteral("file"), QStringLiteral("not_utf8"));
        return text;
    });
}

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, path, file.errorString());
    return file.readAll();
}

} // namespace dutydesk
