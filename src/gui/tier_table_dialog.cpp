#include "gui/tier_table_dialog.h"

#include "casework/codes.h"
#include "casework/tier_proposal.h"
#include "casework/words.h"
#include "ui_tier_table_dialog.h"

namespace dutydesk {

namespace {

/// Words as people type them: parted by spaces would cut phrases, so by lines and the usual commas.
QStringList typedWords(const QPlainTextEdit& edit) {
    QStringList words;
    QString text = edit.toPlainText();
    for (const QChar comma : {u'，', u'、', u',', u'；', u';'}) text.replace(comma, u'\n');
    for (const QString& word : text.split(u'\n'))
        if (!word.trimmed().isEmpty()) words.append(word.simplified());
    return words;
}

} // namespace

TierTableDialog::TierTableDialog(const TierTable& table, bool mayEdit, QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::TierTableDialog>()), m_version(table.version) {
    m->setupUi(this);
    for (QComboBox* box : {m->media, m->government, m->forum, m->social, m->own}) {
        box->addItem(tr("says nothing"), int(Tier::Ordinary));
        for (const Tier tier : {Tier::Serious, Tier::Major})
            box->addItem(QStringLiteral("%1 %2").arg(shape(tier)).arg(word(tier)), int(tier));
    }
    m->mediaLabel->setText(word(SourceClass::Media));
    m->governmentLabel->setText(word(SourceClass::Government));
    m->forumLabel->setText(word(SourceClass::Forum));
    m->socialLabel->setText(word(SourceClass::Social));
    m->ownLabel->setText(word(SourceClass::Own));
    for (QLabel* label : {m->mediaLabel, m->governmentLabel, m->forumLabel, m->socialLabel, m->ownLabel})
        label->buddy()->setAccessibleName(label->text());
    for (QSpinBox* box : {m->sitesSerious, m->sitesMajor, m->growthSerious, m->growthMajor})
        box->setSpecialValueText(tr("never"));
    m->days->setMaximum(TierTable::longestRescreen);
    m->days->setSpecialValueText(tr("only when asked"));
    m->days->setSuffix(tr(" days"));
    fill(table);
    connect(m->builtIn, &QPushButton::clicked, this, [this] { fill(TierTable::builtIn()); });
    wire(m->accept, m->cancel, m->message, tr("Save"));
    for (QWidget* part : {static_cast<QWidget*>(m->words), static_cast<QWidget*>(m->numbers),
                          static_cast<QWidget*>(m->builtIn), static_cast<QWidget*>(m->accept)})
        part->setEnabled(mayEdit);
    m->majorWords->setFocus();
}
TierTableDialog::~TierTableDialog() = default;

void TierTableDialog::fill(const TierTable& table) {
    const QString comma = tr(", ");
    m->majorWords->setPlainText(table.majorWords.join(comma));
    m->seriousWords->setPlainText(table.seriousWords.join(comma));
    m->exceptions->setPlainText(table.exceptions.join(comma));
    const auto choose = [&table](QComboBox* box, SourceClass sourceClass) {
        box->setCurrentIndex(box->findData(int(table.classes.value(sourceClass, Tier::Ordinary))));
    };
    choose(m->media, SourceClass::Media);
    choose(m->government, SourceClass::Government);
    choose(m->forum, SourceClass::Forum);
    choose(m->social, SourceClass::Social);
    choose(m->own, SourceClass::Own);
    m->sitesSerious->setValue(table.sites.serious);
    m->sitesMajor->setValue(table.sites.major);
    m->growthSerious->setValue(table.growth.serious);
    m->growthMajor->setValue(table.growth.major);
    m->days->setValue(table.rescreenDays);
}

TierTable TierTableDialog::edited() const {
    TierTable table;
    table.majorWords = typedWords(*m->majorWords);
    table.seriousWords = typedWords(*m->seriousWords);
    table.exceptions = typedWords(*m->exceptions);
    for (const auto& [box, sourceClass] :
         {std::pair{m->media, SourceClass::Media}, std::pair{m->government, SourceClass::Government},
          std::pair{m->forum, SourceClass::Forum}, std::pair{m->social, SourceClass::Social},
          std::pair{m->own, SourceClass::Own}})
        if (const Tier tier = Tier(box->currentData().toInt()); tier != Tier::Ordinary)
            table.classes.insert(sourceClass, tier);
    table.sites = {m->sitesSerious->value(), m->sitesMajor->value()};
    table.growth = {m->growthSerious->value(), m->growthMajor->value()};
    table.rescreenDays = m->days->value();
    table.version = m_version;
    return table;
}

void TierTableDialog::take() {
    Q_EMIT given(edited());
    accept();
}

} // namespace dutydesk
