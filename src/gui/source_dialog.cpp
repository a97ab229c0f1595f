#include "gui/source_dialog.h"

#include "casework/codes.h"
#include "casework/tier_proposal.h"
#include "desk/error_words.h"
#include "gui/sources_model.h"
#include "ui_source_dialog.h"

#include <QHeaderView>

namespace dutydesk {

namespace {

QStringList linesOf(const QPlainTextEdit& edit) {
    QStringList lines;
    for (const QString& line : edit.toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty()) lines.append(line.trimmed());
    return lines;
}

} // namespace

SourceDialog::SourceDialog(const Source& source, QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::SourceDialog>()), m_source(source) {
    m->setupUi(this);
    const bool fresh = source.id == SourceId::None;
    setWindowTitle(fresh ? tr("Add a source") : tr("Edit the source"));
    m->head->setText(fresh ? tr("Which public page or feed?") : source.name);
    m->name->setText(source.name);
    m->url->setText(source.url);
    for (const SourceKind kind : {SourceKind::Feed, SourceKind::List, SourceKind::Page})
        m->kind->addItem(kindWords(kind), int(kind));
    m->kind->setCurrentIndex(m->kind->findData(int(source.kind)));
    m->interval->setSuffix(tr(" min"));
    m->interval->setValue(int(std::chrono::duration_cast<std::chrono::minutes>(source.interval).count()));
    m->adaptive->setChecked(source.adaptive);
    for (const SourceClass one : allTerms<SourceClass>()) m->sourceClass->addItem(word(one), int(one));
    m->sourceClass->setCurrentIndex(m->sourceClass->findData(int(source.sourceClass)));
    m->entry->setText(source.selectors.entry);
    m->entryTitle->setText(source.selectors.title);
    m->link->setText(source.selectors.link);
    m->date->setText(source.selectors.date);
    m->next->setText(source.selectors.next);
    m->ignore->setPlainText(source.noise.selectors.join(u'\n'));
    m->ignoreLines->setPlainText(source.noise.lines.join(u'\n'));
    m->foundTable->header()->setStretchLastSection(false);
    m->foundTable->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m->foundTable->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m->kind, &QComboBox::currentIndexChanged, this, &SourceDialog::showParts);
    connect(m->look, &QPushButton::clicked, this, &SourceDialog::look);
    connect(m->foundTable, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem* item) { chooseFeed(m->foundTable->indexOfTopLevelItem(item)); });
    connect(m->foundTable, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { chooseFeed(m->foundTable->indexOfTopLevelItem(item)); });
    showParts();
    wire(m->accept, m->cancel, m->message, fresh ? tr("Add") : tr("Save"));
    m->name->setFocus();
}
SourceDialog::~SourceDialog() = default;

SourceKind SourceDialog::kind() const { return SourceKind(m->kind->currentData().toInt()); }

void SourceDialog::showParts() {
    m->selectors->setVisible(kind() == SourceKind::List);
    m->noise->setVisible(kind() == SourceKind::Page);
    m->look->setVisible(kind() != SourceKind::Page);
    m->found->setVisible(m_look && kind() != SourceKind::Page);
    m->foundTable->clear();
    if (m_look) kind() == SourceKind::Feed ? showFeeds() : showList();
    adjustSize();
}

void SourceDialog::look() {
    const QString url = m->url->text().trimmed();
    if (url.isEmpty()) return refuse(tr("Enter its address."));
    m->message->hide();
    m->look->setEnabled(false);
    m_look.reset();
    showParts();
    Q_EMIT lookWanted(url);
}

void SourceDialog::showLook(const Result<SourceLook>& look) {
    m->look->setEnabled(true);
    if (!look) return refuse(sentence(look.error()));
    m_look = *look;
    const bool isFeed = !m_look->feeds.isEmpty() && m_look->feeds.first().found == u"self";
    if (isFeed) m->kind->setCurrentIndex(m->kind->findData(int(SourceKind::Feed)));
    showParts();
}

void SourceDialog::showFeeds() {
    const bool isFeed = !m_look->feeds.isEmpty() && m_look->feeds.first().found == u"self";
    m->foundTable->setVisible(!m_look->feeds.isEmpty());
    m->foundHint->setText(isFeed                    ? tr("This address is a feed.")
                          : m_look->feeds.isEmpty() ? tr("The page speaks of no feed. It may hold a list.")
                                                    : tr("Feeds of this page. Choose one."));
    for (const FeedLink& feed : m_look->feeds)
        new QTreeWidgetItem(m->foundTable, {feed.title.isEmpty() ? feed.url : feed.title, feed.url});
}

void SourceDialog::showList() {
    m->foundTable->setVisible(m_look->list.has_value());
    if (!m_look->list) return m->foundHint->setText(tr("There is no list of links on this page."));
    const ListProposal& list = *m_look->list;
    m->foundHint->setText(tr("This list would be taken, %1 entries. Its selectors are filled in above; they "
                             "keep to it when the page around it changes.")
                              .arg(list.entries.size()));
    for (const ListEntry& entry : list.entries) {
        const QString day = entry.published
                                ? toDateTime(*entry.published, m_look->zone).date().toString(Qt::ISODate)
                                : QString();
        auto* item = new QTreeWidgetItem(m->foundTable, {entry.title, day});
        item->setToolTip(0, entry.url);
    }
    m->entry->setText(list.selectors.entry);
    m->entryTitle->setText(list.selectors.title);
    m->link->setText(list.selectors.link);
    m->date->setText(list.selectors.date);
    m->next->setText(list.selectors.next);
}

void SourceDialog::chooseFeed(int row) {
    if (kind() != SourceKind::Feed || !m_look || row < 0 || row >= m_look->feeds.size()) return;
    const FeedLink& feed = m_look->feeds.at(row);
    m->url->setText(feed.url);
    if (m->name->text().trimmed().isEmpty()) m->name->setText(feed.title);
}

void SourceDialog::take() {
    m_source.name = m->name->text().trimmed();
    m_source.url = m->url->text().trimmed();
    m_source.kind = kind();
    m_source.interval = std::chrono::minutes(m->interval->value());
    m_source.adaptive = m->adaptive->isChecked();
    m_source.sourceClass = SourceClass(m->sourceClass->currentData().toInt());
    m_source.selectors = {m->entry->text().trimmed(), m->entryTitle->text().trimmed(),
                          m->link->text().trimmed(), m->date->text().trimmed(), m->next->text().trimmed()};
    m_source.noise = {linesOf(*m->ignore), linesOf(*m->ignoreLines)};
    if (m_source.name.isEmpty()) return refuse(tr("Give the source a name that colleagues will know it by."));
    if (m_source.url.isEmpty()) return refuse(tr("Enter its address."));
    waitForAnswer();
    Q_EMIT given(m_source);
}

} // namespace dutydesk
