#include "store/office_table.h"

#include "store/read.h"

namespace dutydesk {

namespace {
constexpr auto timeFormat = "HH:mm";

QString timeText(QTime time) { return time.toString(QLatin1String(timeFormat)); }
QTime timeOf(const QString& text) { return QTime::fromString(text, QLatin1String(timeFormat)); }
} // namespace

Result<Office> OfficeTable::office() const {
    return readOne(
        m_db, QStringLiteral("SELECT name, contact, zone, opens, closes, policy, demo, version FROM offices"),
        {}, QStringLiteral("office"), [](Columns& c) {
            Office office;
            office.name = c.text();
            office.contact = c.text();
            office.hours.zone = QTimeZone(c.bytes());
            office.hours.opens = timeOf(c.text());
            office.hours.closes = timeOf(c.text());
            office.policy = c.text();
            office.demo = c.flag();
            office.version = c.integer();
            return office;
        });
}

Result<void> OfficeTable::saveOffice(const Office& office) {
    const QVariantList values{office.name,
                              office.contact,
                              QString::fromUtf8(office.hours.zone.id()),
                              timeText(office.hours.opens),
                              timeText(office.hours.closes),
                              office.policy,
                              office.demo ? 1 : 0};
    if (office.version == 0) {
        auto inserted =
            execute(m_db,
                    QStringLiteral("INSERT INTO offices (name, contact, zone, opens, closes, policy, demo, "
                                   "id, version) VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1)"),
                    values);
        if (!inserted) return inserted;
        return {};
    }
    const auto changed =
        change(m_db,
               QStringLiteral("UPDATE offices SET name = ?, contact = ?, zone = ?, opens = ?, "
                              "closes = ?, policy = ?, demo = ?, version = version + 1 "
                              "WHERE id = 1 AND version = ?"),
               values + QVariantList{office.version});
    if (!changed) return fail(changed);
    if (*changed == 0) return tl::unexpected(whyNotUpdated(m_db, QStringLiteral("offices"), 1, office.name));
    return {};
}

Result<QMap<QDate, bool>> OfficeTable::editedDays() const {
    const auto rows =
        readAll(m_db, QStringLiteral("SELECT day, working FROM calendar_days"), {}, [](Columns& c) {
            const QDate day = c.day();
            return std::pair(day, c.flag());
        });
    if (!rows) return fail(rows);
    QMap<QDate, bool> days;
    for (const auto& [day, working] : *rows) days.insert(day, working);
    return days;
}

Result<Calendar> OfficeTable::calendar() const {
    const auto days = editedDays();
    if (!days) return fail(days);
    const auto years = readAll(m_db, QStringLiteral("SELECT year FROM calendar_years"), {},
                               [](Columns& c) { return c.small(); });
    if (!years) return fail(years);
    Calendar calendar = Calendar::builtIn();
    for (auto day = days->begin(); day != days->end(); ++day) calendar.setDay(day.key(), day.value());
    for (const int year : *years) calendar.setPublished(year);
    return calendar;
}

Result<void> OfficeTable::publishYear(int year) {
    return execute(
        m_db, QStringLiteral("INSERT INTO calendar_years (year) VALUES (?) ON CONFLICT (year) DO NOTHING"),
        {year});
}

Result<void> OfficeTable::setDay(QDate day, bool working) {
    if (!day.isValid())
        return fail(ErrorCode::InvalidInput, QStringLiteral("day"), QStringLiteral("not a date"));
    return execute(m_db,
                   QStringLiteral("INSERT INTO calendar_days (day, working) VALUES (?, ?) "
                                  "ON CONFLICT (day) DO UPDATE SET working = excluded.working"),
                   {toSql(day), working ? 1 : 0});
}

Result<QStringList> OfficeTable::networks() const {
    return readAll(m_db, QStringLiteral("SELECT cidr FROM networks ORDER BY cidr"), {},
                   [](Columns& c) { return c.text(); });
}

Result<void> OfficeTable::allowNetwork(const QString& cidr) {
    return execute(
        m_db, QStringLiteral("INSERT INTO networks (cidr) VALUES (?) ON CONFLICT (cidr) DO NOTHING"), {cidr});
}

Result<void> OfficeTable::refuseNetwork(const QString& cidr) {
    const auto removed = change(m_db, QStringLiteral("DELETE FROM networks WHERE cidr = ?"), {cidr});
    if (!removed) return fail(removed);
    if (*removed == 0) return fail(ErrorCode::NotFound, cidr);
    return {};
}

} // namespace dutydesk
