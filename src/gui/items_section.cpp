#include "gui/items_section.h"

#include "casework/words.h"
#include "gui/formats.h"
#include "reporting/wording.h"
#include "ui_items_section.h"

namespace dutydesk {

ItemsSection::ItemsSection(Desk& desk, QWidget* parent)
    : CaseSection(desk, parent), m(std::make_unique<Ui::ItemsSection>()) {
    m->setupUi(this);
    m->item->setDesk(desk);
    connect(m->item, &ItemView::failed, this, &DeskWidget::failed);
    connect(m->list, &RecordList::choiceChanged, this, &ItemsSection::showItem);
    connect(m->links, &QListWidget::itemActivated, this, [this] {
        if (const Record* record = m->links->chosen()) Q_EMIT caseWanted(CaseId(record->key.toLongLong()));
    });
}
ItemsSection::~ItemsSection() = default;

QString ItemsSection::tabText() const { return counted(tr("Items"), view().file.items.size()); }

void ItemsSection::openAddress() const { m->item->openAddress(); }

void ItemsSection::switchUnlikely() { m->item->setUnlikelyShown(!m->item->unlikelyShown()); }

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
    if (!record) return;
    for (const Item& item : view().file.items)
        if (number(item.id) == record->key.toLongLong()) m->item->showItem(item, view().flags.value(item.id));
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
