#include "gui/word_lists_dialog.h"

#include "desk/commands/rule_commands.h"
#include "desk/error_words.h"
#include "gui/dialog_focus.h"
#include "gui/dialog_size.h"
#include "gui/formats.h"
#include "gui/record_list.h"
#include "gui/theme.h"
#include "store/word_list_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace dutydesk {

WordListsDialog::WordListsDialog(Desk& desk, bool mayEdit, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_mayEdit(mayEdit), m_list(new RecordList(this)),
      m_name(new QLineEdit(this)), m_words(new QPlainTextEdit(this)), m_message(new QLabel(this)),
      m_save(new QPushButton(tr("Save"), this)), m_remove(new QPushButton(tr("Remove"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    releaseActivation(*this);
    keepInside(*this);
    setWindowTitle(tr("Word lists"));
    resize(px(640), px(440));
    build(mayEdit);
    fill({});
    refresh();
}

void WordListsDialog::build(bool mayEdit) {
    m_list->setAccessibleName(tr("Word lists"));
    m_list->setProperty("look", "boxed");
    m_list->setEmptyText(tr("There is no word list yet."));
    m_name->setAccessibleName(tr("Name of the list"));
    m_name->setPlaceholderText(tr("Name, such as villages"));
    m_words->setAccessibleName(tr("Words, one a line"));
    m_words->setPlaceholderText(tr("Words or phrases, one a line"));
    m_words->setTabChangesFocus(true);
    m_words->setReadOnly(!mayEdit);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_save->setProperty("look", "primary");
    auto* add = new QPushButton(tr("New list"), this);
    add->setVisible(mayEdit);
    auto* close = new QPushButton(tr("Close"), this);
    auto* hint =
        new QLabel(tr("Rules mention a list by @ and its name: @villages. A change holds at once."), this);
    hint->setProperty("look", "small");
    hint->setWordWrap(true);

    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(px(16), px(16), px(16), px(16));
    outer->setSpacing(px(16));
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(add);
    outer->addLayout(left, 2);
    auto* right = new QVBoxLayout;
    right->setSpacing(px(8));
    right->addWidget(m_name);
    right->addWidget(m_words, 1);
    right->addWidget(hint);
    right->addWidget(m_message);
    auto* row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(close);
    right->addLayout(row);
    outer->addLayout(right, 3);
    for (QPushButton* button : {add, close, m_save, m_remove}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }

    connect(m_list, &RecordList::choiceChanged, this, &WordListsDialog::choose);
    connect(add, &QPushButton::clicked, this, [this] {
        m_list->setCurrentRow(-1);
        fill({});
        m_name->setFocus();
    });
    connect(m_name, &QLineEdit::textEdited, this, &WordListsDialog::showButtons);
    connect(m_words, &QPlainTextEdit::textChanged, this, &WordListsDialog::showButtons);
    connect(m_save, &QPushButton::clicked, this, &WordListsDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &WordListsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void WordListsDialog::refresh(const QString& name) {
    await(m_desk.read([](Database& db) { return WordListTable(db).list(); }), this,
          [this, name](const Result<QList<WordList>>& lists) {
              if (!lists) return say(lists.error());
              m_lists = *lists;
              QList<Record> records;
              for (const WordList& list : m_lists)
                  records.append({{},
                                  {},
                                  u'@' + list.name,
                                  plural(list.words.size(), tr("1 word"), tr("%1 words")),
                                  {},
                                  number(list.id),
                                  true});
              m_list->setRecords(records);
              for (int row = 0; row < m_lists.size(); ++row)
                  if (m_lists[row].name == name || (name.isEmpty() && row == 0 && !m_list->chosen()))
                      m_list->setCurrentRow(row);
              choose();
          });
}

void WordListsDialog::choose() {
    const Record* record = m_list->chosen();
    if (!record) return;
    for (const WordList& list : std::as_const(m_lists))
        if (number(list.id) == record->key.toLongLong()) fill(list);
}

void WordListsDialog::fill(const WordList& list) {
    m_current = list;
    m_name->setText(list.name);
    m_words->setPlainText(list.words.join(u'\n'));
    m_message->hide();
    showButtons();
}

void WordListsDialog::save() {
    WordList list = m_current;
    list.name = m_name->text();
    list.words = m_words->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    const auto saved = [this, name = list.name](const auto& result) {
        if (!result) return say(result.error());
        refresh(name.trimmed());
    };
    if (list.id == WordListId::None)
        await(m_desk.run(AddWordList{list}), this, saved);
    else
        await(m_desk.run(EditWordList{list}), this, saved);
}

void WordListsDialog::remove() {
    await(m_desk.run(RemoveWordList{m_current.id}), this, [this](const Result<Nothing>& removed) {
        if (!removed) return say(removed.error());
        fill({});
        refresh();
    });
}

void WordListsDialog::say(const Error& error) {
    m_message->setProperty("look", "bad");
    m_message->setText(sentence(error));
    m_message->show();
}

void WordListsDialog::showButtons() {
    const bool isNew = m_current.id == WordListId::None;
    m_name->setReadOnly(!m_mayEdit || !isNew);
    const bool differs = m_words->toPlainText() != m_current.words.join(u'\n') || isNew;
    m_save->setEnabled(m_mayEdit && differs && !m_name->text().trimmed().isEmpty());
    m_remove->setEnabled(m_mayEdit && !isNew);
}

} // namespace dutydesk
