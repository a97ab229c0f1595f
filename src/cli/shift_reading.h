#pragma once

#include "cli/desk_session.h"
#include "store/office_table.h"

#include <QJsonObject>

namespace dutydesk {

// What the verbs of the roster and of the shifts have in common.

/// What is read together with the office's zone.
template <class T>
struct InZone {
    T value;
    QTimeZone zone;
};

template <class F>
[[nodiscard]] auto readInZone(const Invocation& invocation, F work)
    -> Result<InZone<typename std::invoke_result_t<F, Database&, const QTimeZone&>::value_type>> {
    using T = typename std::invoke_result_t<F, Database&, const QTimeZone&>::value_type;
    return readStore(invocation, [work](Database& db) -> Result<InZone<T>> {
        const auto office = OfficeTable(db).office();
        if (!office) return fail(office);
        auto value = work(db, office->hours.zone);
        if (!value) return fail(value);
        return InZone<T>{*std::move(value), office->hours.zone};
    });
}

[[nodiscard]] inline Result<UserId> personNamed(const Invocation& invocation, const QString& option) {
    return invocation.need(option).and_then([&](const QString& name) {
        return readStore(invocation, [name](Database& db) { return UserTable(db).byName(name); })
            .map([](const User& user) { return user.id; });
    });
}

inline void printId(const Invocation& invocation, qint64 id) { invocation.print(QJsonObject{{"id", id}}); }

} // namespace dutydesk
