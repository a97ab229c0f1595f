#include "casework/clock_json.h"
#include "casework/codes.h"
#include "casework/policy.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace dutydesk {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 wholeDay = 24 * hour;
constexpr qint64 longest = 3660; // days; ten years is beyond any obligation, and keeps counting short

using Field = std::pair<const char*, qint64>;
constexpr Field units[] = {{"days", wholeDay}, {"hours", hour}, {"minutes", minute}, {"milliseconds", 1}};

/// A duration as one of {"days": 3}, {"hours": 2}, {"minutes": 30}, {"milliseconds": 1500}.
Result<qint64> durationFromJson(const QJsonValue& json, const QString& field) {
    const QJsonObject object = json.toObject();
    const auto problem = fail(ErrorCode::InvalidInput, field, QStringLiteral("duration"));
    if (object.size() != 1) return problem;
    for (const auto& [name, unit] : units) {
        const QJsonValue value = object.value(QLatin1String(name));
        if (value.isUndefined()) continue;
        const qint64 count = value.toInteger(-1);
        if (count < 0 || count > longest * wholeDay / unit) return problem;
        return count * unit;
    }
    return problem;
}

QJsonObject durationToJson(qint64 ms) {
    for (const auto& [name, unit] : units)
        if (ms % unit == 0 && (ms != 0 || unit == minute)) return {{QLatin1String(name), ms / unit}};
    return {};
}

template <class E>
QString oneOf() {
    QStringList codes;
    for (const E term : allTerms<E>()) codes.append(code(term));
    return QStringLiteral("one_of:") + codes.join(QStringLiteral(", "));
}

bool isKey(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^[a-z][a-z0-9_]{0,39}$"));
    return pattern.match(text).hasMatch();
}

/// Reads the fields of one object and remembers the first thing wrong with them, so that a reader is one
/// field a line.
class Fields {
  public:
    Fields(QJsonObject object, QString path) : m_object(std::move(object)), m_path(std::move(path)) {}

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    void require(bool holds, const char* name, const char* rule) {
        if (!holds) refuse(name, QLatin1String(rule));
    }
    QJsonValue value(const char* name) { return m_object.value(QLatin1String(name)); }
    QString key() {
        QString read = value("key").toString();
        require(isKey(read), "key", "policy_key");
        return read;
    }
    LocalText text(const char* name) {
        const auto read = localTextFromJson(value(name));
        if (!read) refuse(name, QStringLiteral("both_languages"));
        return read.value_or(LocalText{});
    }
    template <class E>
    E term(const char* name) {
        const auto read = fromCode<E>(value(name).toString());
        if (!read) refuse(name, oneOf<E>());
        return read.value_or(E{});
    }
    template <class E>
    QList<E> terms(const char* name) {
        QList<E> all;
        for (const QJsonValue entry : value(name).toArray()) {
            const auto read =
                fromCode<E>(entry.toVariant().toString()); // who writes by hand writes a tier as a number
            if (!read) refuse(name, oneOf<E>());
            if (read && all.contains(*read)) refuse(name, QStringLiteral("twice"));
            if (m_error) return all;
            all.append(*read);
        }
        return all;
    }
    bool flag(const char* name) {
        const QJsonValue read = value(name);
        require(read.isUndefined() || read.isBool(), name, "true_or_false");
        return read.toBool();
    }
    qint64 duration(const char* name) {
        const auto read = durationFromJson(value(name), QString::fromLatin1(name));
        if (!read) refuse(name, read.error().detail);
        return read.value_or(0);
    }
    qint64 wholeNumber(const char* name, qint64 least, qint64 most, qint64 missing) {
        const QJsonValue read = value(name);
        if (read.isUndefined()) return missing;
        const qint64 number = read.toInteger(least - 1);
        if (number < least || number > most)
            refuse(name, QStringLiteral("whole_number:%1–%2").arg(least).arg(most));
        return number;
    }

  private:
    void refuse(const char* name, const QString& rule) {
        if (!m_error) m_error = Error{ErrorCode::InvalidInput, m_path + QLatin1String(name), rule};
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_error;
};

qint64 lengthFromJson(Fields& fields, ClockKind kind) {
    const qint64 ms = fields.duration("length");
    if (kind != ClockKind::WorkingDays) return ms;
    fields.require(ms % wholeDay == 0, "length", "whole_days");
    return ms / wholeDay;
}

Result<ClockSpec> clockFromJson(const QJsonObject& json, const QString& path) {
    Fields fields(json, path);
    ClockSpec spec;
    spec.key = fields.key();
    fields.require(spec.key != QLatin1String("promise"), "key", "promise_key");
    spec.name = fields.text("name");
    spec.obligation = fields.text("obligation");
    spec.source = fields.text("source");
    spec.tiers = fields.terms<Tier>("tiers");
    fields.require(!spec.tiers.isEmpty(), "tiers", "at_least_one");
    spec.kind = fields.term<ClockKind>("kind");
    spec.length = lengthFromJson(fields, spec.kind);
    spec.start = fields.term<CaseEvent>("start");
    spec.stops = fields.terms<CaseEvent>("stops");
    spec.guide = fields.flag("guide");
    spec.stoppedByHolding = fields.flag("stoppedByHolding");
    fields.require(spec.guide || !spec.stops.isEmpty(), "stops", "at_least_one");
    fields.require(!spec.stops.contains(spec.start), "stops", "stops_at_start");
    spec.warnBefore = Millis(fields.value("warnBefore").isUndefined() ? 0 : fields.duration("warnBefore"));
    if (!fields.value("escalateTo").isUndefined()) spec.escalateTo = fields.term<Role>("escalateTo");
    if (fields.error()) return tl::unexpected(*fields.error());
    return spec;
}

QJsonObject clockToJson(const ClockSpec& spec) {
    QJsonArray tiers;
    for (const Tier tier : spec.tiers) tiers.append(code(tier));
    QJsonArray stops;
    for (const CaseEvent event : spec.stops) stops.append(code(event));
    const bool days = spec.kind == ClockKind::WorkingDays;
    return {{QStringLiteral("key"), spec.key},
            {QStringLiteral("name"), toJson(spec.name)},
            {QStringLiteral("obligation"), toJson(spec.obligation)},
            {QStringLiteral("source"), toJson(spec.source)},
            {QStringLiteral("tiers"), tiers},
            {QStringLiteral("kind"), code(spec.kind)},
            {QStringLiteral("length"),
             days ? QJsonObject{{QStringLiteral("days"), spec.length}} : durationToJson(spec.length)},
            {QStringLiteral("start"), code(spec.start)},
            {QStringLiteral("stops"), stops},
            {QStringLiteral("stoppedByHolding"), spec.stoppedByHolding},
            {QStringLiteral("guide"), spec.guide},
            {QStringLiteral("warnBefore"), durationToJson(spec.warnBefore.count())},
            {QStringLiteral("escalateTo"), code(spec.escalateTo)}};
}

} // namespace

Result<Policy> Policy::fromJson(const QByteArray& json) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, QStringLiteral("policy"),
                    document.isNull() ? QStringLiteral("json:%1").arg(problem.offset)
                                      : QStringLiteral("policy_form"));
    Fields fields(document.object(), {});
    Policy policy;
    policy.key = fields.key();
    policy.version = static_cast<int>(fields.wholeNumber("version", 1, 1'000'000, 1));
    policy.name = fields.text("name");
    policy.source = fields.text("source");
    policy.promiseAtMostWorkingDays =
        static_cast<int>(fields.wholeNumber("promiseAtMostWorkingDays", 0, 366, 5));
    const QJsonArray clocks = fields.value("clocks").toArray();
    fields.require(!clocks.isEmpty(), "clocks", "at_least_one");
    if (fields.error()) return tl::unexpected(*fields.error());

    QSet<QString> keys;
    for (qsizetype i = 0; i < clocks.size(); ++i) {
        const QString path = QStringLiteral("clocks[%1].").arg(i);
        const auto clock = clockFromJson(clocks[i].toObject(), path);
        if (!clock) return fail(clock);
        if (keys.contains(clock->key))
            return fail(ErrorCode::InvalidInput, path + QLatin1String("key"), QStringLiteral("same_key"));
        keys.insert(clock->key);
        policy.clocks.append(*clock);
    }
    return policy;
}

QByteArray Policy::toJson() const {
    QJsonArray all;
    for (const ClockSpec& clock : clocks) all.append(clockToJson(clock));
    const QJsonObject json{{QStringLiteral("key"), key},
                           {QStringLiteral("version"), version},
                           {QStringLiteral("name"), dutydesk::toJson(name)},
                           {QStringLiteral("source"), dutydesk::toJson(source)},
                           {QStringLiteral("promiseAtMostWorkingDays"), promiseAtMostWorkingDays},
                           {QStringLiteral("clocks"), all}};
    return QJsonDocument(json).toJson();
}

} // namespace dutydesk
