#include "gui/moves_dialog.h"

#include "casework/words.h"
#include "gui/formats.h"
#include "gui/record_list.h"
#include "ui_moves_dialog.h"

namespace dutydesk {

namespace {

/// "Written brief: 03-11 18:40 → 03-12 24:00".
QString moveLine(const ClockMove& move, Instant now, const QTimeZone& zone) {
    const auto time = [&](const std::optional<Instant>& at) {
        return at ? dueTime(*at, now, zone) : QStringLiteral("–");
    };
    const QString name = move.name.text();
    switch (move.kind) {
    case ClockMove::Kind::Moved:
        return MovesDialog::tr("%1: %2 → %3").arg(name, time(move.before), time(move.after));
    case ClockMove::Kind::Added: return MovesDialog::tr("%1: new, due %2").arg(name, time(move.after));
    case ClockMove::Kind::Dropped:
        return MovesDialog::tr("%1: no longer owed (was due %2)").arg(name, time(move.before));
    case ClockMove::Kind::Settled:
        return MovesDialog::tr("%1: settled by what has happened already").arg(name);
    }
    return name;
}

constexpr int mostMovesShown = 300;

} // namespace

MovesDialog::MovesDialog(const QString& verb, const QString& question, const QList<CaseMoves>& moves,
                         Instant now, const QTimeZone& zone, QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::MovesDialog>()) {
    m->setupUi(this);
    setWindowTitle(verb);
    m->head->setText(question);
    QList<Record> records;
    qsizetype notShown = 0;
    for (const CaseMoves& of : moves) {
        if (records.size() >= mostMovesShown) notShown += of.moves.size();
        if (records.size() >= mostMovesShown) continue;
        for (const ClockMove& move : of.moves) {
            QString sub = QStringLiteral("%1 %2").arg(caseLabel(of.id), oneLine(of.title, 60));
            if (move.unpublishedYear) {
                Deadline deadline;
                deadline.unpublishedYear = move.unpublishedYear;
                sub += QStringLiteral(" · ") + warning(deadline);
            }
            records.append({{}, {}, moveLine(move, now, zone), sub, {}, records.size()});
        }
    }
    if (notShown > 0)
        records.append({{},
                        {},
                        tr("%1 more deadlines move").arg(notShown),
                        tr("%1 cases in all").arg(moves.size()),
                        {},
                        records.size()});
    m->list->setEmptyText(tr("No deadline moves."));
    m->list->setRecords(records);
    m->reason->hide();
    wire(m->accept, m->cancel, m->message, verb);
    m->accept->setFocus();
}
MovesDialog::~MovesDialog() = default;

void MovesDialog::askReason() {
    m->reason->show();
    m->reason->setFocus();
}

void MovesDialog::take() {
    Q_EMIT applied(m->reason->text().trimmed());
    accept();
}

} // namespace dutydesk
