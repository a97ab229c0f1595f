#include "gui/case_dialog.h"

#include "casework/words.h"
#include "ui_case_dialog.h"

namespace dutydesk {

CaseDialog::CaseDialog(Purpose purpose, const Fields& fields, QWidget* parent)
    : FormDialog(parent), m_policies(fields.policies), m(std::make_unique<Ui::CaseDialog>()) {
    m->setupUi(this);
    const bool opening = purpose == Open;
    setWindowTitle(opening ? tr("Open a case") : tr("Edit the case"));
    m->head->setText(opening ? tr("What is it about?") : tr("Title and units"));
    m->title->setText(fields.title);
    m->title->setCursorPosition(0);
    for (const Tier tier : {Tier::Major, Tier::Serious, Tier::Ordinary})
        m->tier->addItem(QStringLiteral("%1 %2").arg(shape(tier)).arg(word(tier)), int(tier));
    m->tier->setCurrentIndex(int(fields.tier) - 1);
    m->category->setText(fields.category);
    m->unit->setText(fields.unit);
    m->helping->setText(fields.helpingUnits);
    for (const Policy& policy : m_policies) m->policy->addItem(policy.name.text(), policy.key);
    m->policy->setCurrentIndex(std::max(0, m->policy->findData(fields.policy)));
    m->assignee->addItem(tr("Nobody yet"), number(UserId::None));
    for (const User& user : fields.assignees)
        m->assignee->addItem(QStringLiteral("%1 · %2").arg(user.name, word(user.role)), number(user.id));
    m->assignee->setCurrentIndex(std::max(0, m->assignee->findData(number(fields.assignee))));
    m->assignee->setVisible(!fields.assignees.isEmpty());
    m->assigneeLabel->setVisible(!fields.assignees.isEmpty());
    for (QWidget* field : {static_cast<QWidget*>(m->tier), static_cast<QWidget*>(m->policy)}) {
        field->setVisible(opening);
        m->fields->labelForField(field)->setVisible(opening);
    }
    m->helping->setVisible(!opening);
    m->helpingLabel->setVisible(!opening);
    m->clocks->setVisible(opening);
    connect(m->tier, &QComboBox::currentIndexChanged, this, &CaseDialog::describeClocks);
    connect(m->policy, &QComboBox::currentIndexChanged, this, &CaseDialog::describeClocks);
    describeClocks();
    wire(m->accept, m->cancel, m->message, opening ? tr("Open a case") : tr("Save"));
    m->title->setFocus();
}
CaseDialog::~CaseDialog() = default;

void CaseDialog::describeClocks() {
    if (m->policy->currentIndex() < 0) return; // an edit asks for none
    const Tier tier = Tier(m->tier->currentData().toInt());
    QStringList names;
    for (const ClockSpec& clock : m_policies.at(m->policy->currentIndex()).clocks)
        if (clock.tiers.contains(tier)) names.append(clock.name.text());
    m->clocks->setText(names.isEmpty() ? tr("This policy sets no deadline for this tier.")
                                       : tr("Its deadlines: %1").arg(names.join(tr(", "))));
}

void CaseDialog::take() {
    if (m->title->text().trimmed().isEmpty()) return refuse(tr("A case needs a title."));
    Q_EMIT chosen({m->title->text().trimmed(), Tier(m->tier->currentData().toInt()),
                   m->category->text().trimmed(), m->unit->text().trimmed(), m->helping->text().trimmed(),
                   m->policy->currentData().toString(), UserId(m->assignee->currentData().toLongLong())});
    accept();
}

} // namespace dutydesk
