#include "casework/codes.h"
#include "desk/commands/office_commands.h"
#include "desk/commands/paper_commands.h"
#include "desk/commands/reply_commands.h"
#include "desk/commands/review_commands.h"
#include "desk/commands/shift_commands.h"
#include "desk/demo_office.h"
#include "desk/demo_teller.h"
#include "store/case_table.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

QString textOf(const QJsonObject& with, const char* name) { return with[QLatin1StringView(name)].toString(); }

/// Drops the value of what a command returned.
template <class T>
Result<void> done(const Result<T>& result) {
    if (!result) return fail(result);
    return {};
}

} // namespace

// Which method a verb goes to; each turns it into a command.
Result<void> DemoTeller::perform(const DemoStep& step) {
    using Method = Result<void> (DemoTeller::*)(const DemoStep&);
    static const QHash<QString, Method> methods{
        {QStringLiteral("by_hand"), &DemoTeller::review},
        {QStringLiteral("dismiss"), &DemoTeller::review},
        {QStringLiteral("watch"), &DemoTeller::review},
        {QStringLiteral("open"), &DemoTeller::openCase},
        {QStringLiteral("attach"), &DemoTeller::workCase},
        {QStringLiteral("take"), &DemoTeller::workCase},
        {QStringLiteral("assign"), &DemoTeller::workCase},
        {QStringLiteral("fact"), &DemoTeller::workCase},
        {QStringLiteral("call"), &DemoTeller::workCase},
        {QStringLiteral("follow"), &DemoTeller::workCase},
        {QStringLiteral("close"), &DemoTeller::workCase},
        {QStringLiteral("archive"), &DemoTeller::workCase},
        {QStringLiteral("reopen"), &DemoTeller::workCase},
        {QStringLiteral("link"), &DemoTeller::workCase},
        {QStringLiteral("pause"), &DemoTeller::handleClock},
        {QStringLiteral("explain"), &DemoTeller::handleClock},
        {QStringLiteral("draft"), &DemoTeller::writeReply},
        {QStringLiteral("submit"), &DemoTeller::writeReply},
        {QStringLiteral("sign"), &DemoTeller::writeReply},
        {QStringLiteral("return"), &DemoTeller::writeReply},
        {QStringLiteral("publish"), &DemoTeller::writeReply},
        {QStringLiteral("judgement"), &DemoTeller::writePaper},
        {QStringLiteral("issue"), &DemoTeller::writePaper},
        {QStringLiteral("roster"), &DemoTeller::keepShift},
        {QStringLiteral("log"), &DemoTeller::keepShift},
        {QStringLiteral("hand_over"), &DemoTeller::keepShift},
        {QStringLiteral("take_over"), &DemoTeller::keepShift},
    };
    const auto method = methods.constFind(step.verb);
    if (method == methods.cend()) return fail(ErrorCode::Internal, step.verb);
    return (this->**method)(step);
}

Result<void> DemoTeller::review(const DemoStep& step) {
    if (step.verb == QLatin1String("by_hand")) {
        const auto added = run(AddItemByHand{textOf(step.with, "channel"), textOf(step.with, "title"),
                                             textOf(step.with, "text")});
        if (!added) return fail(added);
        m_items.insert(textOf(step.with, "key"), *added);
        return {};
    }
    const ItemId item = m_items.value(textOf(step.with, "item"));
    if (step.verb == QLatin1String("watch")) return done(run(WatchItem{item}));
    return done(run(DismissItem{item, textOf(step.with, "reason")}));
}

Result<void> DemoTeller::openCase(const DemoStep& step) {
    OpenCase command;
    const QJsonArray items = step.with[QLatin1StringView("items")].toArray();
    for (const QJsonValue item : items) command.items.append(m_items.value(item.toString()));
    command.title = textOf(step.with, "title");
    command.unit = textOf(step.with, "unit");
    command.category = textOf(step.with, "category");
    command.policy = textOf(step.with, "policy");
    if (const int tier = step.with[QLatin1StringView("tier")].toInt(); tier > 0) command.tier = Tier(tier);
    const auto opened = run(command);
    if (!opened) return fail(opened);
    m_cases.insert(step.caseKey, opened->id);
    const QString helping = textOf(step.with, "helping");
    if (helping.isEmpty()) return {};
    const auto file =
        waitFor(m_desk.read([id = opened->id](Database& db) { return CaseTable(db).head(id); }));
    if (!file) return fail(file);
    return done(run(EditCase{file->id, file->title, file->category, file->unit, helping}));
}

Result<void> DemoTeller::workCase(const DemoStep& step) {
    const CaseId id = m_cases.value(step.caseKey);
    const QString text = textOf(step.with, "text");
    const QString reason = textOf(step.with, "reason");
    if (step.verb == QLatin1String("attach"))
        return done(run(AttachItem{id, m_items.value(textOf(step.with, "item"))}));
    if (step.verb == QLatin1String("take")) return done(run(TakeCase{id}));
    if (step.verb == QLatin1String("assign"))
        return done(run(AssignCase{id, m_users.value(QStringLiteral("analyst"))}));
    if (step.verb == QLatin1String("close")) return done(run(CloseCase{id, reason}));
    if (step.verb == QLatin1String("archive")) return done(run(ArchiveCase{id}));
    if (step.verb == QLatin1String("reopen")) return done(run(ReopenCase{id, reason}));
    if (step.verb == QLatin1String("follow"))
        return done(run(FollowUp{id, text, step.with[QLatin1StringView("calm")].toBool()}));
    if (step.verb == QLatin1String("link")) {
        const auto kind = fromCode<LinkKind>(textOf(step.with, "kind"));
        if (!kind) return fail(kind);
        return done(run(LinkCases{id, m_cases.value(textOf(step.with, "other")), *kind}));
    }
    if (step.verb == QLatin1String("fact")) {
        Fact fact;
        fact.claim = textOf(step.with, "claim");
        fact.evidence = textOf(step.with, "evidence");
        const auto verdict = fromCode<Verdict>(textOf(step.with, "verdict"));
        if (!verdict) return fail(verdict);
        fact.verdict = *verdict;
        return done(run(RecordFact{id, fact}));
    }
    RecordCall call{id, textOf(step.with, "party"), textOf(step.with, "means"), text};
    if (const QString meets = textOf(step.with, "meets"); !meets.isEmpty()) {
        const auto event = fromCode<CaseEvent>(meets);
        if (!event) return fail(event);
        call.meets = *event;
    }
    return done(run(call));
}

Result<void> DemoTeller::handleClock(const DemoStep& step) {
    const CaseId id = m_cases.value(step.caseKey);
    const auto clocks = waitFor(m_desk.read([id](Database& db) { return CaseTable(db).clocks(id); }));
    if (!clocks) return fail(clocks);
    const QString key = textOf(step.with, "clock");
    const auto clock =
        std::find_if(clocks->begin(), clocks->end(), [&key](const Clock& one) { return one.key == key; });
    if (clock == clocks->end()) return fail(ErrorCode::NotFound, key);
    const QString reason = textOf(step.with, "reason");
    if (step.verb == QLatin1String("explain")) return done(run(ExplainMissed{id, clock->id, reason}));
    const auto until = demoAge(textOf(step.with, "until"));
    if (!until) return fail(until);
    return done(run(PauseClock{id, clock->id, m_now + *until, reason}));
}

Result<void> DemoTeller::writeReply(const DemoStep& step) {
    const CaseId id = m_cases.value(step.caseKey);
    if (step.verb == QLatin1String("submit")) return done(run(SubmitDraft{id}));
    if (step.verb == QLatin1String("return")) return done(run(ReturnDraft{id, textOf(step.with, "reason")}));
    if (step.verb == QLatin1String("publish"))
        return done(run(PublishReply{id, m_sitesUrl + textOf(step.with, "address")}));
    if (step.verb == QLatin1String("sign"))
        return done(run(SignDraft{id, {}, QString::fromUtf16(DemoUsers::password)}));
    const QTimeZone& zone = m_desk.office().hours.zone;
    WriteDraft draft{id, withDates(textOf(step.with, "text"), m_now, zone)};
    if (const QString promised = textOf(step.with, "promised"); !promised.isEmpty()) {
        const auto ahead = demoAge(promised);
        if (!ahead) return fail(ahead);
        draft.kind = ReplyKind::Holding;
        draft.promised = toDateTime(m_now + *ahead, zone).date();
    }
    return done(run(draft));
}

Result<void> DemoTeller::writePaper(const DemoStep& step) {
    const QDate day = toDateTime(m_clock.now(), m_desk.office().hours.zone).date();
    if (step.verb == QLatin1String("issue")) return done(run(IssuePaper{PaperRequest::day(day)}));
    return done(run(SaveJudgement{day, textOf(step.with, "text")}));
}

Result<void> DemoTeller::keepShift(const DemoStep& step) {
    const QString password = QString::fromUtf16(DemoUsers::password);
    if (step.verb == QLatin1String("roster")) return fillRoster(step.with);
    if (step.verb == QLatin1String("log")) return done(run(WriteShiftEntry{textOf(step.with, "text")}));
    if (step.verb == QLatin1String("hand_over"))
        return done(run(GiveHandover{UserId::None, textOf(step.with, "note"), password}));
    AcceptHandover taken;
    taken.remark = textOf(step.with, "remark");
    taken.password = password;
    return done(run(taken));
}

/// The turns of some days, told from the day that now is on, and once more for as many days after those.
Result<void> DemoTeller::fillRoster(const QJsonObject& with) {
    const QTimeZone& zone = m_desk.office().hours.zone;
    const QDate today = toDateTime(m_now, zone).date();
    const QDate first = today.addDays(with[QLatin1StringView("from")].toInt());
    int days = 0;
    for (const QJsonValue turn : with[QLatin1StringView("turns")].toArray()) {
        const QJsonArray who = turn[QLatin1StringView("who")].toArray();
        const QTime begins =
            QTime::fromString(turn[QLatin1StringView("begins")].toString(), QStringLiteral("HH:mm"));
        const std::chrono::hours length{turn[QLatin1StringView("hours")].toInt()};
        for (int day = 0; day < who.size(); ++day) {
            Shift shift;
            shift.person = m_users.value(who.at(day).toString());
            shift.post = turn[QLatin1StringView("post")].toString();
            shift.time.from = toInstant(QDateTime(first.addDays(day), begins, zone));
            shift.time.to = shift.time.from + length;
            if (const auto saved = run(SaveShift{shift}); !saved) return fail(saved);
        }
        days = int(who.size());
    }
    return done(run(CopyRoster{first, days, today.addDays(with[QLatin1StringView("copies_to")].toInt())}));
}

} // namespace dutydesk
