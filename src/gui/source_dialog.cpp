#include "gui/source_dialog.h"

#include "desk/error_words.h"
#include "gui/sources_model.h"
#include "ui_source_dialog.h"

namespace dutydesk {

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
    m->entry->setText(source.selectors.entry);
    m->entryTitle->setText(source.selectors.title);
    m->link->setText(source.selectors.link);
    m->date->setText(source.selectors.date);
    connect(m->kind, &QComboBox::currentIndexChanged, this, &SourceDialog::showSelectors);
    showSelectors();
    wire(m->accept, m->cancel, m->message, fresh ? tr("Add") : tr("Save"));
    m->name->setFocus();
}
SourceDialog::~SourceDialog() = default;

void SourceDialog::showSelectors() {
    m->selectors->setVisible(SourceKind(m->kind->currentData().toInt()) == SourceKind::List);
    adjustSize();
}

void SourceDialog::refuseBecause(const Error& error) {
    refuse(sentence(error));
    m->accept->setEnabled(true);
}

void SourceDialog::take() {
    m_source.name = m->name->text().trimmed();
    m_source.url = m->url->text().trimmed();
    m_source.kind = SourceKind(m->kind->currentData().toInt());
    m_source.interval = std::chrono::minutes(m->interval->value());
    m_source.selectors = {m->entry->text().trimmed(), m->entryTitle->text().trimmed(),
                          m->link->text().trimmed(), m->date->text().trimmed()};
    if (m_source.name.isEmpty()) return refuse(tr("Give the source a name that colleagues will know it by."));
    if (m_source.url.isEmpty()) return refuse(tr("Enter its address."));
    m->accept->setEnabled(false);
    Q_EMIT given(m_source);
}

} // namespace dutydesk
