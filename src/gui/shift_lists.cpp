// What the shift pane shows: who is on, the log, the hand-overs, what is open.

#include "casework/shift_words.h"
#include "casework/words.h"
#include "gui/formats.h"
#include "gui/shift_pane.h"
#include "gui/theme.h"
#include "ui_shift_pane.h"

namespace dutydesk {

namespace {
constexpr qsizetype mostLogLines = 300; ///< shown; each is measured for its height when the list is filled
} // namespace

/// "陈岚 (until 20:00), 周敏"
QString ShiftPane::dutyWords(const QList<Shift>& shifts, bool next) const {
    QStringList names;
    for (const Shift& shift : shifts) {
        const QString name = shift.post.isEmpty() ? shift.personName
                                                  : QStringLiteral("%1 %2").arg(shift.post, shift.personName);
        names << (next ? name : tr("%1 (until %2)").arg(name, shortTime(shift.time.to, now(), zone())));
    }
    return names.join(QStringLiteral(" · "));
}

void ShiftPane::showDuty() {
    const DutyNow& duty = m_view.duty;
    m->on->setText(duty.on.isEmpty() ? tr("Nobody is on the roster now")
                                     : tr("On now: %1").arg(dutyWords(duty.on, false)));
    QStringList rest;
    rest << (duty.next.isEmpty() ? may(Action::ManageRoster)
                                       ? tr("Nobody is on the roster after that: N puts somebody on it")
                                       : tr("Nobody is on the roster after that: a supervisor plans it")
                                 : tr("Next: %1, %2")
                                       .arg(dutyWords(duty.next, true),
                                            dayAndTime(duty.next.first().time.from, now(), zone())));
    for (const SpecialPeriod& period : duty.periods)
        if (period.from <= now())
            rest << tr("★ %1 until %2").arg(period.name, dayAndTime(period.to, now(), zone()));
    if (duty.open.failing > 0)
        rest << tr("Collection fails at %1 of %2 sources").arg(duty.open.failing).arg(duty.sources);
    else if (duty.lastPull)
        rest << (duty.lastNewItem ? tr("Collection works; the last new item came %1")
                                        .arg(shortTime(*duty.lastNewItem, now(), zone()))
                                  : tr("Collection works; no new items yet"));
    m->next->setText(rest.join(QStringLiteral("  ·  ")));
    m->week->setText(tr("Week of %1").arg(m_monday.toString(Qt::ISODate)));
    QStringList gaps;
    for (const TimeSpan& gap : std::as_const(m_view.gaps)) gaps << spanText(gap, zone());
    m->gaps->setVisible(!gaps.isEmpty());
    m->gaps->setText(tr("⚠ In a special period nobody is on: %1").arg(gaps.join(QStringLiteral(" · "))));
}

void ShiftPane::showLog() {
    QList<Record> records;
    const auto earlier = m_view.log.size() - mostLogLines;
    for (auto line = m_view.log.rbegin(); line != m_view.log.rend() && records.size() < mostLogLines;
         ++line) {
        Record record;
        const bool bad = line->kind == LogKind::SourceFailed || line->kind == LogKind::Missed ||
                         (line->kind == LogKind::Hour && line->counts.failed > 0);
        const bool person = line->kind == LogKind::Written;
        record.glyph = bad ? QStringLiteral("!") : person ? QStringLiteral("✎") : QStringLiteral("·");
        record.colour = bad ? tokens().tier1 : person ? tokens().accent : tokens().quiet;
        record.text = sentence(*line, zone());
        record.sub = line->by.isEmpty() ? QString() : line->by;
        record.time =
            line->kind == LogKind::Hour ? clockText(*line, zone()) : shortTime(line->at, now(), zone());
        record.faded = line->kind == LogKind::Hour && !bad && line->counts.flagged == 0;
        if (line->caseId != CaseId::None) record.key = number(line->caseId);
        records.append(record);
    }
    if (earlier > 0) {
        Record rest;
        rest.heading = true;
        rest.text = tr("%1 earlier lines stand in the printed log").arg(earlier);
        records.append(rest);
    }
    m->log->setEmptyText(
        tr("Nothing in the last 24 hours. What the program does is filled in here by itself; "
           "write above what it cannot know: calls, visitors, instructions."));
    m->log->setRecords(records);
}

void ShiftPane::showHandovers() {
    QList<Record> records;
    for (const Handover& each : std::as_const(m_view.handovers)) {
        Record record;
        const bool waits = each.waits();
        record.glyph = waits ? QStringLiteral("!") : each.taken ? QStringLiteral("✓") : QStringLiteral("×");
        record.colour = waits ? tokens().soon : each.taken ? tokens().inTime : tokens().quiet;
        const QString whom = each.taken               ? each.takerName
                             : each.forName.isEmpty() ? tr("whoever comes")
                                                      : each.forName;
        record.text = QStringLiteral("%1 → %2").arg(each.giverName, whom);
        QStringList sub{tr("✓ %1 signed %2").arg(each.giverName, dayAndTime(each.given, now(), zone()))};
        if (each.taken) {
            sub << tr("✓ %1 signed %2").arg(each.takerName, dayAndTime(*each.taken, now(), zone()));
            const auto left = std::count_if(each.matters.begin(), each.matters.end(),
                                            [](const OpenMatter& matter) { return !matter.taken; });
            if (left > 0)
                sub << plural(left, tr("1 matter was not acknowledged"),
                              tr("%1 matters were not acknowledged"));
        } else {
            sub << (waits ? tr("Not acknowledged yet") : tr("Withdrawn: %1").arg(each.reason));
        }
        for (const QString& text : {each.note, each.remark})
            if (!text.isEmpty()) sub << QStringLiteral("“%1”").arg(text);
        record.sub = sub.join(u'\n');
        record.strong = waits;
        record.key = -number(each.id); // never taken for a case
        records.append(record);
    }
    m->handovers->setEmptyText(tr("No shift was handed over yet. Whoever goes signs with H, whoever comes "
                                  "with A."));
    m->handovers->setRecords(records);
}

QString ShiftPane::dueWords(const OpenMatter& matter) const {
    if (!matter.due) return matter.paused ? tr("Paused") : QString();
    const QString due = dueTime(*matter.due, now(), zone());
    if (matter.paused) return tr("Paused until %1").arg(due);
    return (*matter.due < now() ? tr("Late since %1") : tr("Due %1")).arg(due);
}

void ShiftPane::showOpen() {
    const OpenMatters& open = m_view.duty.open;
    QList<Record> records;
    for (const OpenMatter& matter : open.matters) {
        Record record;
        record.glyph = QString::number(int(matter.tier));
        record.text = QStringLiteral("%1 %2").arg(caseLabel(matter.caseId), oneLine(matter.title, 60));
        switch (matter.kind) {
        case MatterKind::Clock: record.sub = matter.name.text(); break;
        case MatterKind::Promise: record.sub = tr("An answer is promised"); break;
        case MatterKind::SignOff: record.sub = tr("Waits for sign-off · %1").arg(matter.who); break;
        case MatterKind::Task:
            record.sub = tr("%1 has not answered: %2").arg(matter.who, oneLine(matter.name.text(), 60));
            break;
        }
        const auto same = [&matter](const OpenMatter& left) { return left.isSameAs(matter); };
        const bool left = std::any_of(m_view.duty.left.begin(), m_view.duty.left.end(), same);
        if (left && m_view.duty.last)
            record.sub += u'\n' + tr("! Not acknowledged by %1").arg(m_view.duty.last->takerName);
        if (const QString when = dueWords(matter); !when.isEmpty())
            record.sub = when + QStringLiteral(" · ") + record.sub;
        record.strong = left;
        record.key = number(matter.caseId);
        records.append(record);
    }
    m->openTitle->setText(tr("Open now: %1").arg(open.matters.size() + open.beyond));
    m->openHint->setText(
        plural(open.inbox, tr("1 item waits in the inbox."), tr("%1 items wait in the inbox.")));
    m->open->setEmptyText(tr("Nothing is open: no clock runs, no reply waits for its sign-off, no unit owes "
                             "an answer."));
    m->open->setRecords(records);
}

} // namespace dutydesk
