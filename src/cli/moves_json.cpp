#include "cli/moves_json.h"

#include "casework/words.h"
#include "cli/case_step.h"
#include "cli/translated.h"

namespace dutydesk {

namespace {

QString moveCode(ClockMove::Kind kind) {
    switch (kind) {
    case ClockMove::Kind::Moved: return QStringLiteral("moved");
    case ClockMove::Kind::Added: return QStringLiteral("added");
    case ClockMove::Kind::Dropped: return QStringLiteral("dropped");
    case ClockMove::Kind::Settled: return QStringLiteral("settled");
    }
    return {};
}

} // namespace

OptionSpec previewOption() {
    return {
        QStringLiteral("preview"), {}, Cli::tr("only prints which deadlines would move; changes nothing")};
}

void printMoves(const Invocation& invocation, const CaseMoves& moves) {
    for (const ClockMove& move : moves.moves) {
        Deadline deadline;
        deadline.unpublishedYear = move.unpublishedYear;
        const QString loud = warning(deadline);
        invocation.print(QJsonObject{{"case", number(moves.id)},
                                     {"title", moves.title},
                                     {"key", move.key},
                                     {"clock", move.name.text()},
                                     {"change", moveCode(move.kind)},
                                     {"from", timeOrNull(move.before, OfficeHours().zone)},
                                     {"to", timeOrNull(move.after, OfficeHours().zone)},
                                     {"warning", loud.isEmpty() ? QJsonValue() : QJsonValue(loud)}});
    }
}

Result<void> previewChange(const Invocation& invocation, const ThoughtChange& change) {
    return readStore(invocation, [change, now = invocation.clock().now()](
                                     Database& db) { return clockMoves(db, now, change); })
        .map([&](const QList<CaseMoves>& all) {
            for (const CaseMoves& moves : all) printMoves(invocation, moves);
            if (all.isEmpty()) invocation.say(Cli::tr("No deadline would move."));
        });
}

Result<void> previewCase(const Invocation& invocation, std::optional<Tier> tier, const QString& policy) {
    const auto id = caseOf(invocation);
    if (!id) return fail(id);
    return readStore(invocation, [id = *id, tier, policy, now = invocation.clock().now()](
                                     Database& db) { return clockMovesOfCase(db, now, id, tier, policy); })
        .map([&](const CaseMoves& moves) {
            printMoves(invocation, moves);
            if (moves.moves.isEmpty()) invocation.say(Cli::tr("No deadline would move."));
        });
}

} // namespace dutydesk
