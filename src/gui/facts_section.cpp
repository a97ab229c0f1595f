#include "gui/facts_section.h"

#include "casework/words.h"
#include "desk/commands/case_commands.h"
#include "gui/conflict_dialog.h"
#include "gui/form_keeper.h"
#include "gui/form_scale.h"
#include "gui/theme.h"
#include "gui/verdict_look.h"
#include "ui_facts_section.h"

namespace dutydesk {

FactsSection::FactsSection(Desk& desk, QWidget* parent)
    : CaseSection(desk, parent), m(std::make_unique<Ui::FactsSection>()) {
    m->setupUi(this);
    scaleForm(*this);
    for (const Verdict verdict : {Verdict::Unverified, Verdict::True, Verdict::Partly, Verdict::False})
        m->verdict->addItem({}, int(verdict));
    connect(m->list, &QListWidget::itemClicked, this, &FactsSection::fillForm);
    connect(m->list, &QListWidget::itemActivated, this, &FactsSection::fillForm);
    connect(m->save, &QPushButton::clicked, this, &FactsSection::save);
    connect(m->clear, &QPushButton::clicked, this, &FactsSection::startNew);
    m_keeper = new FormKeeper(m->side, this);
    label();
}
FactsSection::~FactsSection() = default;

void FactsSection::leave() { m_keeper->keepNow(); }

QString FactsSection::tabText() const { return counted(tr("Facts"), view().file.facts.size()); }

void FactsSection::show(bool another) {
    QList<Record> records;
    for (const Fact& fact : view().file.facts) {
        const VerdictLook look = verdictLook(fact.verdict);
        QStringList sub{word(fact.verdict)};
        if (!fact.evidence.isEmpty()) sub.append(fact.evidence);
        sub.append(view().userName(fact.by));
        records.append({look.glyph, look.colour, fact.claim, sub.join(QStringLiteral(" · ")), when(fact.at),
                        number(fact.id), true});
    }
    m->list->setEmptyText(
        tr("No fact is recorded yet. Write down what is claimed and what the check of it showed: "
           "replies rest on these."));
    m->list->setRecords(records);
    if (another) {
        startNew();
        m_keeper->moveTo(typingKey(QStringLiteral("facts")));
    }
    m->side->setVisible(!archived() && may(Action::RecordFact));
}

void FactsSection::startNew() {
    m_edited = FactId::None;
    m->claim->clear();
    m->evidence->clear();
    m->verdict->setCurrentIndex(0);
    m->list->setCurrentRow(-1);
    label();
    if (isVisible()) m->claim->setFocus();
}

void FactsSection::fillForm() {
    const Record* record = m->list->chosen();
    if (!record) return;
    for (const Fact& fact : view().file.facts) {
        if (number(fact.id) != record->key.toLongLong()) continue;
        m_edited = fact.id;
        m_filled = fact;
        m->claim->setPlainText(fact.claim);
        m->evidence->setPlainText(fact.evidence);
        m->verdict->setCurrentIndex(m->verdict->findData(int(fact.verdict)));
    }
    label();
}

void FactsSection::save() {
    Fact fact;
    fact.id = m_edited;
    fact.claim = m->claim->toPlainText().trimmed();
    fact.evidence = m->evidence->toPlainText().trimmed();
    fact.verdict = Verdict(m->verdict->currentData().toInt());
    if (fact.claim.isEmpty()) {
        m->claim->setFocus();
        return Q_EMIT failed({ErrorCode::MissingInput, tr("claim")});
    }
    for (const Fact& stored : view().file.facts) {
        const auto text = [](const Fact& each) {
            return QStringList{each.claim, word(each.verdict), each.evidence}.join(QLatin1Char('\n'));
        };
        if (stored.id != m_edited || text(stored) == text(m_filled)) continue;
        auto* dialog =
            new ConflictDialog(tr("This fact"), text(fact), text(stored), view().userName(stored.by), this);
        connect(dialog, &ConflictDialog::mineChosen, this, [this, fact] { store(fact); });
        connect(dialog, &ConflictDialog::theirsChosen, this, [this] {
            startNew();
            m_keeper->forget();
        });
        return dialog->open();
    }
    store(fact);
}

void FactsSection::store(const Fact& fact) {
    m->save->setEnabled(false);
    const auto future = desk().run(RecordFact{caseId(), fact});
    await(future, this, [this](const Result<CaseChanged>& saved) {
        m->save->setEnabled(true);
        if (!saved) return Q_EMIT failed(saved.error());
        startNew();
        m_keeper->forget();
        Q_EMIT said(tr("The fact is recorded"));
    });
}

void FactsSection::label() {
    const bool fresh = m_edited == FactId::None;
    m->head->setText(fresh ? tr("Record a fact") : tr("Change this fact"));
    m->save->setText(fresh ? tr("Record") : tr("Save the change"));
    m->clear->setVisible(!fresh);
    for (int row = 0; row < m->verdict->count(); ++row) {
        const auto verdict = Verdict(m->verdict->itemData(row).toInt());
        m->verdict->setItemText(row, QStringLiteral("%1  %2").arg(verdictLook(verdict).glyph, word(verdict)));
    }
}

void FactsSection::retranslate() {
    m->retranslateUi(this);
    label();
    if (caseId() != CaseId::None) show(false);
}

} // namespace dutydesk
