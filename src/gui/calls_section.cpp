#include "gui/calls_section.h"

#include "casework/words.h"
#include "desk/commands/case_commands.h"
#include "gui/form_keeper.h"
#include "gui/form_scale.h"
#include "ui_calls_section.h"

namespace dutydesk {

namespace {

constexpr std::array meetable{CaseEvent::LeadersTold, CaseEvent::SuperiorsTold, CaseEvent::Briefed,
                              CaseEvent::PressConference, CaseEvent::ResultReported};

bool isCall(const CaseEntry& entry) {
    return entry.kind == EntryKind::Call || entry.kind == EntryKind::Brief;
}

} // namespace

CallsSection::CallsSection(Desk& desk, QWidget* parent)
    : CaseSection(desk, parent), m(std::make_unique<Ui::CallsSection>()) {
    m->setupUi(this);
    scaleForm(*this);
    m->meets->addItem({}, -1);
    for (const CaseEvent event : meetable) m->meets->addItem({}, int(event));
    connect(m->save, &QPushButton::clicked, this, &CallsSection::save);
    m_keeper = new FormKeeper(m->side, this);
    label();
}
CallsSection::~CallsSection() = default;

void CallsSection::leave() { m_keeper->keepNow(); }

QString CallsSection::tabText() const {
    return counted(tr("Calls"),
                   std::count_if(view().file.entries.begin(), view().file.entries.end(), isCall));
}

void CallsSection::show(bool another) {
    QList<Record> records;
    for (const CaseEntry& entry : view().file.entries) {
        if (!isCall(entry)) continue;
        QStringList sub{word(entry.kind)};
        for (const QString& part : {entry.means, entry.text, view().userName(entry.by)})
            if (!part.isEmpty()) sub.append(part);
        records.prepend({{},
                         {},
                         entry.party.isEmpty() ? word(entry.kind) : entry.party,
                         sub.join(QStringLiteral(" · ")),
                         when(entry.at),
                         number(entry.id),
                         true});
    }
    m->list->setEmptyText(
        tr("Nobody has been told yet. Calls to the leading group, reports upward and written briefs "
           "are recorded here; they stop the clocks they meet."));
    m->list->setRecords(records);
    if (another) {
        clearForm();
        m_keeper->moveTo(typingKey(QStringLiteral("calls")));
    }
    m->side->setVisible(!archived() && may(Action::RecordCall));
}

void CallsSection::clearForm() {
    m->party->clear();
    m->text->clear();
    m->means->setCurrentIndex(0);
    m->meets->setCurrentIndex(0);
    const QDateTime local = toDateTime(now(), zone());
    m->when->setDateTime(QDateTime(local.date(), local.time()));
}

void CallsSection::startMeeting(CaseEvent event) {
    clearForm();
    m->meets->setCurrentIndex(std::max(0, m->meets->findData(int(event))));
    m->party->setFocus();
}

void CallsSection::save() {
    RecordCall command{caseId(), m->party->text().trimmed()};
    if (command.party.isEmpty()) {
        m->party->setFocus();
        return Q_EMIT failed({ErrorCode::MissingInput, tr("whom we told")});
    }
    command.means = m->means->currentText().trimmed();
    command.text = m->text->toPlainText().trimmed();
    if (const int event = m->meets->currentData().toInt(); event >= 0) command.meets = CaseEvent(event);
    const QDateTime entered(m->when->date(), m->when->time(), zone());
    command.when = std::min(toInstant(entered), now());
    perform(command, [this](const CaseChanged&) {
        clearForm();
        m_keeper->forget();
        Q_EMIT said(tr("Recorded"));
    });
}

void CallsSection::label() {
    const QString means = m->means->currentText();
    m->means->clear();
    m->means->addItems({tr("Telephone"), tr("Message"), tr("In person"), tr("In writing")});
    if (!means.isEmpty()) m->means->setEditText(means);
    m->meets->setItemText(0, tr("No obligation"));
    for (int row = 1; row < m->meets->count(); ++row)
        m->meets->setItemText(row, word(CaseEvent(m->meets->itemData(row).toInt())));
}

void CallsSection::retranslate() {
    m->retranslateUi(this);
    label();
    if (caseId() != CaseId::None) show(false);
}

} // namespace dutydesk
