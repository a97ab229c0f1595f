#include "gui/follow_up_section.h"

#include "casework/words.h"
#include "casework/workflow.h"
#include "desk/commands/sealed_commands.h"
#include "gui/form_keeper.h"
#include "gui/form_scale.h"
#include "gui/sealed_note_dialog.h"
#include "ui_follow_up_section.h"

namespace dutydesk {

namespace {

const QString sealedKey = QStringLiteral("sealed ");

bool isHere(const CaseEntry& entry) {
    return entry.kind != EntryKind::Call && entry.kind != EntryKind::Brief;
}

} // namespace

FollowUpSection::FollowUpSection(Desk& desk, QWidget* parent)
    : CaseSection(desk, parent), m(std::make_unique<Ui::FollowUpSection>()) {
    m->setupUi(this);
    scaleForm(*this);
    for (const EntryKind kind : {EntryKind::Note, EntryKind::FollowUp, EntryKind::Retrospective})
        m->kind->addItem({}, int(kind));
    connect(m->save, &QPushButton::clicked, this, &FollowUpSection::save);
    connect(m->list, &QListWidget::itemActivated, this, &FollowUpSection::activate);
    connect(m->seal, &QPushButton::clicked, this, &FollowUpSection::writeSealed);
    connect(m->list, &QListWidget::itemActivated, this, &FollowUpSection::openSealed);
    connect(m->list, &QListWidget::itemClicked, this, &FollowUpSection::openSealed);
    connect(m->kind, &QComboBox::currentIndexChanged, this, &FollowUpSection::label);
    m_keeper = new FormKeeper(m->side, this);
    label();
}
FollowUpSection::~FollowUpSection() = default;

void FollowUpSection::leave() { m_keeper->keepNow(); }

QString FollowUpSection::tabText() const {
    return counted(tr("Follow-up"),
                   std::count_if(view().file.entries.begin(), view().file.entries.end(), isHere) +
                       view().sealed.size());
}

EntryKind FollowUpSection::kind() const { return EntryKind(m->kind->currentData().toInt()); }

void FollowUpSection::start(EntryKind kind) {
    m->kind->setCurrentIndex(m->kind->findData(int(kind)));
    m->text->setFocus();
}

void FollowUpSection::show(bool another) {
    QList<Record> records;
    for (const CaseEntry& entry : view().file.entries)
        if (isHere(entry))
            records.prepend({{}, {}, entry.text, subOf(entry), when(entry.at), number(entry.id)});
    for (const SealedNote& note : view().sealed)
        records.prepend({{},
                         {},
                         tr("Sealed note"),
                         note.openable ? tr("%1 · opens with your password").arg(view().userName(note.by))
                                       : view().userName(note.by),
                         when(note.at),
                         sealedKey + QString::number(number(note.id)),
                         true,
                         !note.openable});
    m->list->setEmptyText(
        tr("Nothing is written down yet: notes for colleagues now, what happened after the reply "
           "later, the retrospective report at the end."));
    m->list->setRecords(records);
    if (another) {
        m->text->clear();
        m->calm->setChecked(false);
        m->kind->setCurrentIndex(0);
        m_keeper->moveTo(typingKey(QStringLiteral("follow-up")));
    }
    m->side->setVisible(!archived() && may(Action::WriteNote));
    m->seal->setVisible(may(Action::WriteSealedNote));
    label();
}

QString FollowUpSection::subOf(const CaseEntry& entry) const {
    QStringList parts{word(entry.kind), view().userName(entry.by)};
    if (entry.kind == EntryKind::Task) {
        parts.insert(1, entry.party);
        const auto urged = std::count_if(view().file.urgings.begin(), view().file.urgings.end(),
                                         [&entry](const Urging& urging) { return urging.task == entry.id; });
        if (entry.done)
            parts.append(tr("done %1").arg(when(*entry.done)));
        else if (entry.due)
            parts.append(*entry.due < now() ? tr("late, was due %1").arg(when(*entry.due))
                                            : tr("due %1").arg(when(*entry.due)));
        if (urged > 0) parts.append(tr("urged %1 times").arg(urged));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void FollowUpSection::activate() {
    const Record* record = m->list->chosen();
    if (!record || archived() || !may(Action::AssignTask)) return;
    for (const CaseEntry& entry : view().file.entries)
        if (number(entry.id) == record->key.toLongLong() && entry.kind == EntryKind::Task && !entry.done)
            Q_EMIT taskChosen(entry.id);
}

void FollowUpSection::save() {
    const QString text = m->text->toPlainText().trimmed();
    if (text.isEmpty()) {
        m->text->setFocus();
        return Q_EMIT failed({ErrorCode::MissingInput, tr("text")});
    }
    const auto written = [this](const CaseChanged&) {
        m->text->clear();
        m_keeper->forget();
        m->calm->setChecked(false);
        Q_EMIT said(tr("Written down"));
    };
    if (kind() == EntryKind::Note) return perform(WriteNote{caseId(), text}, written);
    perform(FollowUp{caseId(), text, m->calm->isChecked(), kind() == EntryKind::Retrospective}, written);
}

void FollowUpSection::writeSealed() {
    auto* dialog = new SealedNoteDialog(SealedNoteDialog::Write, view().head().title, this);
    connect(dialog, &SealedNoteDialog::given, this, [this, dialog, id = caseId()](const QString& text) {
        await(desk().run(WriteSealedNote{id, text}), dialog,
              [this, dialog](const Result<CaseChanged>& written) {
                  if (!written) return dialog->refuseBecause(written.error());
                  dialog->accept();
                  Q_EMIT said(tr("Sealed"));
              });
    });
    dialog->open();
}

void FollowUpSection::openSealed() {
    const Record* record = m->list->chosen();
    if (!record || !record->key.toString().startsWith(sealedKey) || !may(Action::OpenSealedNote)) return;
    if (findChild<SealedNoteDialog*>()) return; // a click and an activation are one wish
    const auto note = static_cast<SealedNoteId>(record->key.toString().mid(sealedKey.size()).toLongLong());
    auto* dialog = new SealedNoteDialog(SealedNoteDialog::Open, view().head().title, this);
    connect(dialog, &SealedNoteDialog::given, this,
            [this, dialog, note, id = caseId()](const QString& password) {
                await(desk().run(OpenSealedNote{id, note, password}), dialog,
                      [dialog](const Result<QString>& text) {
                          text ? dialog->showText(*text) : dialog->refuseBecause(text.error());
                      });
            });
    dialog->open();
}

void FollowUpSection::label() {
    for (int row = 0; row < m->kind->count(); ++row)
        m->kind->setItemText(row, word(EntryKind(m->kind->itemData(row).toInt())));
    const bool note = kind() == EntryKind::Note;
    const bool allowed = note || stepFor(Action::FollowUp, view().head().state).has_value();
    m->calm->setVisible(kind() == EntryKind::FollowUp);
    m->save->setEnabled(allowed);
    m->hint->setVisible(!allowed || kind() == EntryKind::FollowUp);
    m->hint->setText(allowed ? tr("\"The matter is calm\" starts the clock of the retrospective report.")
                             : tr("Following up begins when a reply has been published."));
}

void FollowUpSection::retranslate() {
    m->retranslateUi(this);
    label();
    if (caseId() != CaseId::None) show(false);
}

} // namespace dutydesk
