#include "store/case_truth.h"

#include "store/columns.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dutydesk {

namespace {

const QString clocksField = QStringLiteral("clocks");

/// One entry's differences put on what was told before.
void putOn(QJsonObject& told, const QJsonObject& before, const QJsonObject& after) {
    for (const QString& key : before.keys())
        if (!after.contains(key)) told.remove(key);
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (!field.value().isObject()) {
            told.insert(field.key(), field.value());
            continue;
        }
        QJsonObject inner = told.value(field.key()).toObject();
        putOn(inner, before.value(field.key()).toObject(), field.value().toObject());
        told.insert(field.key(), inner);
    }
}

/// A case as its rows say, in the log's own terms.
struct StoredCase {
    qint64 id = 0;
    QString state;
    QString tier;
    QJsonObject clocks;
};

/// The cases in the order of their numbers, each with its clocks.
class StoredCases {
  public:
    static Result<StoredCases> of(Database& db) {
        auto rows = db.run(QStringLiteral(
            "SELECT s.id, s.state, s.tier, k.id, k.spec_key, k.state, k.due, k.ended FROM cases s "
            "LEFT JOIN clocks k ON k.case_id = s.id ORDER BY s.id, k.id"));
        if (!rows) return fail(rows);
        return StoredCases(*std::move(rows));
    }

    /// To be asked for in ascending order. Nothing: there is no such case.
    std::optional<StoredCase> find(qint64 id) {
        while (m_more && m_case < id) step();
        if (!m_more || m_case != id) return std::nullopt;
        StoredCase found;
        for (found.id = id; m_more && m_case == id; step()) take(found);
        return found;
    }
    [[nodiscard]] std::optional<Error> failed() const { return m_rows.failed(); }

  private:
    explicit StoredCases(Rows rows) : m_rows(std::move(rows)) { step(); }

    void step() {
        m_more = m_rows.next();
        if (m_more) m_case = m_rows.integer(0);
    }
    void take(StoredCase& into) const {
        Columns c(m_rows);
        (void)c.integer();
        into.state = c.text();
        into.tier = c.text();
        const qint64 clock = c.integer();
        if (clock == 0) return;
        QString key = c.text();
        if (into.clocks.contains(key)) key += u'#' + QString::number(clock);
        QJsonObject told{{QStringLiteral("state"), c.text()}, {QStringLiteral("due"), toIsoUtc(c.instant())}};
        if (const auto ended = c.maybeInstant()) told.insert(QStringLiteral("ended"), toIsoUtc(*ended));
        into.clocks.insert(key, told);
    }

    Rows m_rows;
    qint64 m_case = 0;
    bool m_more = false;
};

bool isAsTold(const QString& key, const QJsonObject& told, const QJsonObject& stored) {
    for (const char* name : {"state", "due", "ended"}) {
        const QString field = QString::fromLatin1(name);
        // Of a second clock of one key the log holds only what changed since it has a number.
        if (!told.contains(field) && key.contains(u'#')) continue;
        if (told.value(field) != stored.value(field)) return false;
    }
    return true;
}

std::optional<Error> difference(const QJsonObject& told, const StoredCase& stored) {
    const auto error = [&](const QString& detail) {
        return Error{ErrorCode::AuditBroken, QStringLiteral("case %1").arg(stored.id), detail};
    };
    const auto differs = [&told](const char* field, const QString& is) {
        const QJsonValue was = told.value(QLatin1StringView(field));
        return !was.isUndefined() && was.toString() != is;
    };
    if (differs("state", stored.state) || differs("tier", stored.tier))
        return error(QStringLiteral("case_record"));
    const QJsonObject clocks = told.value(clocksField).toObject();
    for (auto clock = clocks.begin(); clock != clocks.end(); ++clock) {
        if (clock.key().endsWith(QLatin1StringView("#0"))) continue; // had no number yet
        if (!stored.clocks.contains(clock.key()) ||
            !isAsTold(clock.key(), clock.value().toObject(), stored.clocks.value(clock.key()).toObject()))
            return error(QStringLiteral("clock_record|") + clock.key());
    }
    return std::nullopt;
}

} // namespace

Result<std::optional<Error>> firstUntoldCase(Database& db) {
    auto stored = StoredCases::of(db);
    if (!stored) return fail(stored);
    // By the subject's index this would jump all over the file: one walk through the log and a sort of what
    // is left takes a twentieth of the time on a great store, hence the "|| ''".
    auto entries =
        db.run(QStringLiteral("SELECT subject_id, before, after FROM audit WHERE subject_kind || '' = 'case' "
                              "AND subject_id > 0 AND action NOT LIKE 'refused:%' "
                              "AND (after LIKE '%\"state\":%' OR after LIKE '%\"due\":%' OR after LIKE "
                              "'%\"tier\":%' OR after LIKE '%\"ended\":%' OR before LIKE '%\"ended\":%') "
                              "ORDER BY subject_id, number"));
    if (!entries) return fail(entries);

    qint64 id = 0;
    QJsonObject told;
    const auto check = [&]() -> std::optional<Error> {
        const auto found = id > 0 ? stored->find(id) : std::nullopt;
        return found ? difference(told, *found) : std::nullopt; // one that is gone is another check's
    };
    while (entries->next()) {
        Columns c(*entries);
        if (const qint64 next = c.integer(); next != id) {
            if (auto untold = check()) return untold;
            id = next;
            told = {};
        }
        const QJsonObject before = QJsonDocument::fromJson(c.bytes()).object();
        putOn(told, before, QJsonDocument::fromJson(c.bytes()).object());
    }
    if (auto failed = entries->failed()) return tl::unexpected(*failed);
    auto untold = check();
    if (auto failed = stored->failed()) return tl::unexpected(*failed);
    return untold;
}

} // namespace dutydesk
