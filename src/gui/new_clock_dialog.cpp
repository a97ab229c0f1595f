#include "gui/new_clock_dialog.h"

#include "casework/words.h"
#include "ui_new_clock_dialog.h"

#include <array>

namespace dutydesk {

namespace {

constexpr std::array starting{CaseEvent::Found,    CaseEvent::Published, CaseEvent::Reported,
                              CaseEvent::Assigned, CaseEvent::Calm,      CaseEvent::Closed};
constexpr std::array stopping{
    CaseEvent::Replied, CaseEvent::HoldingReplied,  CaseEvent::LeadersTold,    CaseEvent::SuperiorsTold,
    CaseEvent::Briefed, CaseEvent::PressConference, CaseEvent::ResultReported, CaseEvent::Retrospective};

QString freeKey(const QStringList& taken) {
    for (int number = 1;; ++number)
        if (const QString key = QStringLiteral("own_%1").arg(number); !taken.contains(key)) return key;
}

} // namespace

NewClockDialog::NewClockDialog(const QStringList& taken, QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::NewClockDialog>()), m_taken(taken) {
    m->setupUi(this);
    const QList<std::pair<QCheckBox*, Tier>> tiers{
        {m->tier1, Tier::Major}, {m->tier2, Tier::Serious}, {m->tier3, Tier::Ordinary}};
    for (const auto& [box, tier] : tiers) {
        box->setText(word(tier));
        box->setAccessibleName(box->text());
        box->setChecked(true);
    }
    for (const CaseEvent event : starting) m->start->addItem(word(event), int(event));
    for (const CaseEvent event : stopping) m->stop->addItem(word(event), int(event));
    m->guide->addItem(tr("an obligation: it can be missed"));
    m->guide->addItem(tr("a guide only: shown, never missed"));
    wire(m->accept, m->cancel, m->message, tr("Its length …"));
    m->name->setFocus();
}
NewClockDialog::~NewClockDialog() = default;

void NewClockDialog::take() {
    const auto typed = [](const QLineEdit* field) {
        const QString text = field->text().trimmed();
        return LocalText{text, text}; // the office writes in one language
    };
    ClockSpec spec;
    spec.key = freeKey(m_taken);
    spec.name = typed(m->name);
    spec.obligation = typed(m->obligation);
    spec.source = typed(m->source);
    if (spec.name.zh.isEmpty()) return refuse(tr("What is the clock called?"));
    if (spec.obligation.zh.isEmpty()) return refuse(tr("What is owed?"));
    if (spec.source.zh.isEmpty())
        return refuse(tr("Where is that written? It is printed beside the deadline."));
    if (m->tier1->isChecked()) spec.tiers.append(Tier::Major);
    if (m->tier2->isChecked()) spec.tiers.append(Tier::Serious);
    if (m->tier3->isChecked()) spec.tiers.append(Tier::Ordinary);
    if (spec.tiers.isEmpty()) return refuse(tr("Choose at least one tier."));
    spec.start = CaseEvent(m->start->currentData().toInt());
    spec.stops = {CaseEvent(m->stop->currentData().toInt())};
    spec.guide = m->guide->currentIndex() == 1;
    spec.length = 24 * 3'600'000LL;
    spec.warnBefore = std::chrono::hours(2);
    Q_EMIT described(spec);
    accept();
}

} // namespace dutydesk
