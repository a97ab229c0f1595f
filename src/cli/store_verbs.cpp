#include "cli/desk_session.h"
#include "cli/translated.h"
#include "desk/commands/store_commands.h"
#include "desk/tidy.h"
#include "store/head_file.h"
#include "store/sqlite_file.h"

#include <QFileInfo>
#include <QJsonArray>

namespace dutydesk {

namespace {

/// "123:4f5a…", as papers print them; the beginning of the hash is enough.
Result<NotedHead> headOf(const QString& word) {
    const auto count = toNumber(word.section(u':', 0, 0));
    const QByteArray hash = QByteArray::fromHex(word.section(u':', 1).toLatin1());
    constexpr qsizetype fewestBytes = 8;
    if (!count || hash.size() < fewestBytes) return notAs(word, QStringLiteral("COUNT:HASH"));
    return NotedHead{{*count, hash}, QStringLiteral("given")};
}

Result<QList<NotedHead>> headsToCompare(const Invocation& invocation) {
    QList<NotedHead> noted = headsNotedBeside(storePath(invocation));
    for (const QString& word : invocation.values(QStringLiteral("head"))) {
        const auto head = headOf(word);
        if (!head) return fail(head);
        noted.append(*head);
    }
    for (const QString& path : invocation.values(QStringLiteral("backup"))) {
        const auto facts = sqliteFileFacts(path);
        if (!facts) return fail(facts);
        noted.append({facts->head, QFileInfo(path).fileName()});
    }
    return noted;
}

/// To be asked before the store is opened: whoever opens it leaves a head file.
void sayWithoutHeadFile(const Invocation& invocation) {
    const QString store = storePath(invocation);
    const auto head = readHeadFile(store);
    if (head && *head) return;
    if (QFileInfo::exists(store))
        invocation.say(
            Cli::tr(
                "The head file %1 is missing or cannot be read, so the log was not compared with it. Give "
                "the last head that was printed: --head COUNT:HASH")
                .arg(headFilePath(store)));
}

Result<void> runVerify(const Invocation& invocation) {
    const auto noted = headsToCompare(invocation);
    if (!noted) return fail(noted);
    sayWithoutHeadFile(invocation);
    const auto found =
        readStore(invocation, [noted = *noted](Database& db) { return verifyStore(db, noted); });
    if (!found) return fail(found);
    invocation.print(QJsonObject{{"ok", !found->broken.has_value()},
                                 {"auditEntries", found->head.count},
                                 {"auditHead", QString::fromLatin1(found->head.hash.toHex())},
                                 {"headsCompared", found->compared}});
    if (found->broken) return tl::unexpected(*found->broken);
    return {};
}

struct StoreFacts {
    Stats stats;
    StoreSize size;
    int keptDays = 0;
    Droppable droppable;
};

Result<Droppable> droppableNow(Database& db, Instant now) {
    const auto before = droppedBefore(db, now);
    if (!before) return fail(before);
    return *before ? droppable(db, **before) : Droppable{};
}

Result<StoreFacts> storeFacts(Database& db, Instant now) {
    const auto stats = storeStats(db);
    if (!stats) return fail(stats);
    const auto size = storeSize(db, now);
    if (!size) return fail(size);
    const auto days = keptDays(db);
    if (!days) return fail(days);
    const auto old = droppableNow(db, now);
    if (!old) return fail(old);
    return StoreFacts{*stats, *size, *days, *old};
}

QJsonObject droppableObject(const Droppable& what) {
    return {{"revisions", what.revisions}, {"characters", what.characters}};
}

Result<void> runStats(const Invocation& invocation) {
    return readStore(invocation,
                     [now = invocation.clock().now()](Database& db) { return storeFacts(db, now); })
        .map([&](const StoreFacts& facts) {
            const Stats& stats = facts.stats;
            invocation.print(QJsonObject{{"sources", stats.sources},
                                         {"items", stats.items},
                                         {"revisions", stats.revisions},
                                         {"flags", stats.flags},
                                         {"cases", stats.cases},
                                         {"auditEntries", stats.auditEntries},
                                         {"auditHead", QString::fromLatin1(stats.auditHead.toHex())},
                                         {"bytes", facts.size.bytes},
                                         {"freeBytes", facts.size.freeBytes},
                                         {"itemsPerDay", facts.size.itemsPerDay},
                                         {"bytesPerDay", facts.size.bytesPerDay},
                                         {"keptDays", facts.keptDays},
                                         {"droppable", droppableObject(facts.droppable)}});
        });
}

Result<void> runTidy(const Invocation& invocation) {
    if (invocation.has(QStringLiteral("preview")))
        return readStore(invocation,
                         [now = invocation.clock().now()](Database& db) { return droppableNow(db, now); })
            .map([&](const Droppable& old) { invocation.print(droppableObject(old)); });
    auto desk = openDeskAsPerson(invocation);
    if (!desk) return fail(desk);
    if (invocation.has(QStringLiteral("keep"))) {
        bool isNumber = false;
        const int days = invocation.value(QStringLiteral("keep")).toInt(&isNumber);
        if (!isNumber || days < 0)
            return notAs(invocation.value(QStringLiteral("keep")), QStringLiteral("90"));
        if (const auto set = waitFor((*desk)->run(SetKeptDays{days})); !set) return fail(set);
    }
    return waitFor(tidy(**desk)).map([&](const Droppable& dropped) {
        invocation.print(droppableObject(dropped));
    });
}

} // namespace

QList<Verb> storeVerbs() {
    return {
        {QStringLiteral("verify"), QStringLiteral("[--head COUNT:HASH] [--backup FILE]"),
         Cli::tr(
             "Checks the store and the audit chain, and compares it with the head file, the papers and the "
             "backups; says the first break."),
         storeOptions({{QStringLiteral("head"), QStringLiteral("COUNT:HASH"),
                        Cli::tr("a head to compare with, as a paper prints it; may be repeated")},
                       {QStringLiteral("backup"), QStringLiteral("FILE"),
                        Cli::tr("a backup elsewhere to compare with; may be repeated")}}),
         runVerify},
        {QStringLiteral("stats"), QString(), Cli::tr("Prints how much the store holds."), storeOptions(),
         runStats},
        {QStringLiteral("tidy"), QStringLiteral("[--keep DAYS] --as USER | --preview"),
         Cli::tr("Drops texts that nobody flagged and that are older than the office keeps them; what is "
                 "flagged, "
                 "cases and papers stay."),
         personOptions({{QStringLiteral("preview"), {}, Cli::tr("only says how much would go")},
                        {QStringLiteral("keep"), QStringLiteral("DAYS"),
                         Cli::tr("how long the office keeps them from now on; 0: for ever")}}),
         runTidy},
    };
}

} // namespace dutydesk
