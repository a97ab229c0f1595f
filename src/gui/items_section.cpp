#include "gui/items_section.h"

#include "casework/words.h"
#include "desk/evidence_files.h"
#include "gui/file_dialog.h"
#include "gui/form_scale.h"
#include "gui/formats.h"
#include "gui/stacked.h"
#include "gui/theme.h"
#include "reporting/wording.h"
#include "ui_items_section.h"

#include <QDir>

namespace dutydesk {

ItemsSection::ItemsSection(Desk& desk, QWidget* parent)
    : CaseSection(desk, parent), m(std::make_unique<Ui::ItemsSection>()) {
    m->setupUi(this);
    scaleForm(*this);
    m->list->showAtLeast(px(120));
    stackWhenNarrow(*m->row, 720);
    m->item->setDesk(desk);
    connect(m->item, &ItemView::failed, this, &DeskWidget::failed);
    connect(m->evidence, &EvidenceView::saveWanted, this, &ItemsSection::askForFile);
    connect(m->list, &RecordList::choiceChanged, this, &ItemsSection::showItem);
    connect(m->links, &QListWidget::itemActivated, this, [this] {
        if (const Record* record = m->links->chosen()) Q_EMIT caseWanted(CaseId(record->key.toLongLong()));
    });
}
ItemsSection::~ItemsSection() = default;

QString ItemsSection::tabText() const { return counted(tr("Items"), view().file.items.size()); }

void ItemsSection::openAddress() const { m->item->openAddress(); }

void ItemsSection::switchUnlikely() { m->item->setUnlikelyShown(!m->item->unlikelyShown()); }

void ItemsSection::toggleChanges() const { m->item->toggleChanges(); }

void ItemsSection::setEvidenceAction(QAction* action) { m->evidence->setExportAction(action); }

void ItemsSection::show(bool another) {
    QList<Record> records;
    for (const Item& item : view().file.items)
        records.append({{},
                        {},
                        item.title,
                        placeText(item.sourceName),
                        when(item.published.value_or(item.found)),
                        number(item.id)});
    m->list->setEmptyText(tr("No item belongs to this case."));
    m->list->setRecords(records);
    if (m->list->count() > 0 && (another || !m->list->chosen())) m->list->setCurrentRow(0);
    showItem();
    showLinks();
}

void ItemsSection::showItem() {
    const Record* record = m->list->chosen();
    m->item->setVisible(record != nullptr);
    m->evidence->setVisible(record != nullptr);
    if (!record) return;
    for (const Item& item : view().file.items) {
        if (number(item.id) != record->key.toLongLong()) continue;
        m->item->showItem(item, view().flags.value(item.id));
        QList<Evidence> evidence = view().file.evidence;
        evidence.removeIf([&item](const Evidence& one) { return one.item != item.id; });
        m->evidence->showEvidence(item, evidence, zone());
    }
}

void ItemsSection::askForFile(const Evidence& evidence) {
    QFileDialog* dialog =
        dialogToSave(this, tr("Save what was fetched"), tr("Text (*.txt)"), evidenceFileName(evidence));
    connect(dialog, &QFileDialog::fileSelected, this, [this, evidence](const QString& path) {
        load(
            [evidence, path](Database& db) -> Result<QString> {
                return saveEvidence(db, evidence, path).map([&path] { return path; });
            },
            [this](const QString& written) {
                Q_EMIT said(tr("Written to %1").arg(QDir::toNativeSeparators(written)));
            });
    });
    dialog->open();
}

void ItemsSection::askForFolder() {
    QFileDialog* dialog = dialogForFolder(this, tr("Export the evidence of the case into a folder"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        exportEvidence(QDir(folder).filePath(tr("case-%1-evidence").arg(number(caseId()))));
    });
    dialog->open();
}

void ItemsSection::exportEvidence(const QString& folder) {
    const auto work = [this, folder](const SharedProgress&) {
        return desk().readLong([id = caseId(), folder, at = now()](Database& db) {
            return dutydesk::exportEvidence(db, id, folder, at);
        });
    };
    await(watched(tr("Exporting the evidence"), work, LongWorks::Stopping::Never), this,
          [this](const Result<EvidenceExport>& written) {
              if (!written) return Q_EMIT failed(written.error());
              const EvidenceExport& done = *written;
              QString words = tr("%1 files and a manifest are in %2")
                                  .arg(done.files)
                                  .arg(QDir::toNativeSeparators(done.folder));
              if (!done.without.isEmpty())
                  words += sentenceGap() +
                           tr("There is no evidence of %1; the manifest says why").arg(listed(done.without));
              Q_EMIT said(words);
          });
}

void ItemsSection::showLinks() {
    QList<Record> records;
    for (const CaseLink& link : view().file.links) {
        const CaseId other = link.from == caseId() ? link.to : link.from;
        const Case head = view().linked.value(other);
        const bool backwards = link.kind == LinkKind::FollowsFrom && link.to == caseId();
        records.append(
            {QString::number(int(head.tier)),
             {},
             QStringLiteral("%1 %2").arg(caseLabel(other), head.title),
             QStringLiteral("%1 · %2").arg(backwards ? tr("followed by") : word(link.kind), word(head.state)),
             {},
             number(other)});
    }
    m->linksHead->setVisible(!records.isEmpty());
    m->links->setVisible(!records.isEmpty());
    m->links->setRecords(records);
}

void ItemsSection::retranslate() {
    m->retranslateUi(this);
    if (caseId() != CaseId::None) show(false);
}

} // namespace dutydesk
