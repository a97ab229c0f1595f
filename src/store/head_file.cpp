#include "store/head_file.h"

#include "base/log.h"
#include "store/durable_file.h"
#include "store/read.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dutydesk {

namespace {

/// Whether the log holds that head, or a restore says where it went.
Result<bool> isKnownToLog(Database& db, const AuditHead& head) {
    if (head.count == 0) return true;
    const auto hash = readFirst(db, QStringLiteral("SELECT hash FROM audit WHERE number = ?"), {head.count},
                                [](Columns& c) { return c.hash(); });
    if (!hash) return fail(hash);
    if (*hash == head.hash) return true;
    const auto aside = headsSetAside(db);
    if (!aside) return fail(aside);
    return aside->contains(head);
}

} // namespace

QString headFilePath(const QString& store) { return store + QStringLiteral("-head"); }

Result<std::optional<AuditHead>> readHeadFile(const QString& store) {
    QFile file(headFilePath(store));
    if (!file.exists()) return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
    constexpr qint64 most = 1024;
    const QJsonObject object = QJsonDocument::fromJson(file.read(most)).object();
    const AuditHead head{object[QLatin1StringView("count")].toInteger(-1),
                         QByteArray::fromHex(object[QLatin1StringView("hash")].toString().toLatin1())};
    if (head.count < 0) return fail(ErrorCode::FileUnreadable, file.fileName(), QStringLiteral("no head"));
    return head;
}

Result<void> writeHeadFile(const QString& store, const AuditHead& head) {
    const QJsonObject object{{QStringLiteral("count"), head.count},
                             {QStringLiteral("hash"), QString::fromLatin1(head.hash.toHex())}};
    return writeDurably(headFilePath(store), QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

Result<QList<AuditHead>> headsSetAside(Database& db) {
    const auto entries = readAll(db, QStringLiteral("SELECT after FROM audit WHERE action = 'restore'"), {},
                                 [](Columns& c) { return c.bytes(); });
    if (!entries) return fail(entries);
    QList<AuditHead> heads;
    for (const QByteArray& after : *entries) {
        const QJsonArray aside =
            QJsonDocument::fromJson(after).object()[QLatin1StringView("setAside")].toArray();
        for (const QJsonValue head : aside)
            heads.append({head[QLatin1StringView("count")].toInteger(),
                          QByteArray::fromHex(head[QLatin1StringView("hash")].toString().toLatin1())});
    }
    return heads;
}

void HeadKeeper::keep() {
    const auto head = AuditLog(m_db).head();
    if (!head || head->count == m_kept) return;
    const auto moved = moveOn(*head);
    // The store itself is whole, and the next change tries again.
    if (!moved) spdlog::warn("the head file was not written: {}", moved.error().detail.toStdString());
    m_kept = head->count;
}

Result<void> HeadKeeper::moveOn(const AuditHead& head) {
    const auto there = readHeadFile(m_db.path());
    if (!there) return fail(there);
    if (*there == head) return {};
    if (*there) {
        const auto known = isKnownToLog(m_db, **there);
        if (!known) return fail(known);
        if (!*known)
            return fail(ErrorCode::AuditBroken, QString::number((*there)->count),
                        QStringLiteral("rewritten|head-file"));
    }
    return writeHeadFile(m_db.path(), head);
}

} // namespace dutydesk
