#include "gui/templates_dialog.h"

#include "casework/words.h"
#include "desk/commands/template_commands.h"
#include "desk/error_words.h"
#include "gui/dialog_focus.h"
#include "gui/record_list.h"
#include "gui/theme.h"
#include "store/template_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace dutydesk {

TemplatesDialog::TemplatesDialog(Desk& desk, const TemplateInput& input, QWidget* parent)
    : TemplatesDialog(desk, input, false, parent) {}

TemplatesDialog::TemplatesDialog(Desk& desk, bool mayEdit, QWidget* parent)
    : TemplatesDialog(desk, std::nullopt, mayEdit, parent) {}

TemplatesDialog::TemplatesDialog(Desk& desk, std::optional<TemplateInput> input, bool mayEdit,
                                 QWidget* parent)
    : QDialog(parent), m_desk(desk), m_input(std::move(input)), m_mayEdit(mayEdit),
      m_list(new RecordList(this)), m_name(new QLineEdit(this)), m_kind(new QComboBox(this)),
      m_language(new QComboBox(this)), m_body(new QPlainTextEdit(this)), m_message(new QLabel(this)),
      m_use(new QPushButton(tr("Begin with it"), this)), m_add(new QPushButton(tr("New template"), this)),
      m_save(new QPushButton(tr("Save"), this)), m_drop(new QPushButton(tr("Drop"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    releaseActivation(*this);
    setWindowTitle(tr("Reply templates"));
    resize(px(820), px(520));
    build();
    refresh();
    m_list->setFocus();
}

void TemplatesDialog::build() {
    m_list->setAccessibleName(tr("Reply templates"));
    m_list->setProperty("look", "boxed");
    m_list->setEmptyText(tr("There is no template. A supervisor adds them in Office."));
    m_message->setProperty("look", "bad");
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    auto* close = new QPushButton(tr("Close"), this);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(px(16), px(16), px(16), px(16));
    outer->setSpacing(px(16));
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_add);
    outer->addLayout(left, 2);
    auto* right = new QVBoxLayout;
    right->setSpacing(px(8));
    buildForm(right);
    right->addWidget(m_message);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_use, m_save, m_drop}) row->addWidget(button);
    row->addStretch();
    row->addWidget(close);
    right->addLayout(row);
    outer->addLayout(right, 3);
    for (QPushButton* button : {m_add, m_use, m_save, m_drop, close}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }
    (m_input ? m_use : m_save)->setProperty("look", "primary");
    m_use->setVisible(m_input.has_value());
    m_add->setVisible(m_mayEdit);
    m_save->setVisible(!m_input && m_mayEdit);
    m_drop->setVisible(!m_input && m_mayEdit);
    connect(m_list, &RecordList::choiceChanged, this, &TemplatesDialog::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &TemplatesDialog::use);
    connect(m_use, &QPushButton::clicked, this, &TemplatesDialog::use);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_list->setCurrentRow(-1);
        ReplyTemplate fresh;
        fresh.language =
            QLocale().language() == QLocale::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
        fill(fresh);
        m_fresh = true;
        showButtons();
        m_name->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &TemplatesDialog::save);
    connect(m_drop, &QPushButton::clicked, this, &TemplatesDialog::drop);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void TemplatesDialog::buildForm(QVBoxLayout* into) {
    m_name->setAccessibleName(tr("Name of the template"));
    m_name->setPlaceholderText(tr("Name"));
    m_kind->setAccessibleName(tr("Kind of reply"));
    for (const ReplyKind kind : {ReplyKind::Reply, ReplyKind::Holding})
        m_kind->addItem(word(kind), int(kind));
    m_language->setAccessibleName(tr("Language of its dates"));
    m_language->addItem(QStringLiteral("中文"), QStringLiteral("zh"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_body->setAccessibleName(m_input ? tr("The reply as it would begin") : tr("Text of the template"));
    m_body->setTabChangesFocus(true);
    m_body->setReadOnly(!m_mayEdit);
    auto* hint = new QLabel(
        m_input ? tr("What is left in braces or brackets is to be written; the checks warn until it is.")
                : tr("Fields: %1").arg(u'{' + templateFields().join(QStringLiteral("} {")) + u'}'),
        this);
    hint->setProperty("look", "small");
    hint->setWordWrap(true);
    auto* kinds = new QHBoxLayout;
    kinds->addWidget(m_name, 1);
    kinds->addWidget(m_kind);
    kinds->addWidget(m_language);
    for (QWidget* field :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_language)})
        field->setVisible(!m_input);
    m_kind->setEnabled(m_mayEdit);
    m_language->setEnabled(m_mayEdit);
    into->addLayout(kinds);
    into->addWidget(m_body, 1);
    into->addWidget(hint);
    connect(m_name, &QLineEdit::textEdited, this, &TemplatesDialog::showButtons);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplatesDialog::showButtons);
    connect(m_kind, &QComboBox::activated, this, &TemplatesDialog::showButtons);
    connect(m_language, &QComboBox::activated, this, &TemplatesDialog::showButtons);
}

/// Those of the reader's language come first.
void TemplatesDialog::refresh(const QString& name) {
    await(m_desk.read([](Database& db) { return TemplateTable(db).list(); }), this,
          [this, name](const Result<QList<ReplyTemplate>>& all) {
              if (!all) return say(all.error());
              const bool chinese = QLocale().language() == QLocale::Chinese;
              const QString own = chinese ? QStringLiteral("zh") : QStringLiteral("en");
              m_templates = *all;
              std::stable_partition(m_templates.begin(), m_templates.end(),
                                    [&own](const ReplyTemplate& one) { return one.language == own; });
              QList<Record> records;
              for (const ReplyTemplate& one : std::as_const(m_templates)) {
                  const QString origin =
                      one.version == 0 ? tr("built in") : tr("version %1").arg(one.version);
                  records.append({{},
                                  {},
                                  one.name,
                                  QStringLiteral("%1 · %2").arg(word(one.kind), origin),
                                  {},
                                  one.name,
                                  true});
              }
              m_list->setRecords(records);
              m_list->choose(name);
              if (!m_list->chosen() && !records.isEmpty()) m_list->setCurrentRow(0);
              showChosen();
          });
}

void TemplatesDialog::showChosen() {
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_templates.size()) return showButtons();
    m_fresh = false;
    fill(m_templates.at(row));
}

void TemplatesDialog::fill(const ReplyTemplate& text) {
    m_current = text;
    m_name->setText(text.name);
    m_kind->setCurrentIndex(m_kind->findData(int(text.kind)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(text.language)));
    m_body->setPlainText(m_input ? fillTemplate(text, *m_input) : text.body);
    m_message->hide();
    showButtons();
}

void TemplatesDialog::use() {
    if (!m_input || m_current.name.isEmpty()) return;
    Q_EMIT chosen(m_current, m_body->toPlainText());
    accept();
}

ReplyTemplate TemplatesDialog::written() const {
    ReplyTemplate text = m_current;
    text.name = m_name->text();
    text.kind = ReplyKind(m_kind->currentData().toInt());
    text.language = m_language->currentData().toString();
    text.body = m_body->toPlainText();
    return text;
}

void TemplatesDialog::save() {
    SaveTemplate command{written()};
    if (!m_fresh) command.basedOn = m_current.version;
    await(m_desk.run(command), this, [this, name = command.text.name.simplified()](const Result<int>& saved) {
        if (!saved) return say(saved.error());
        refresh(name);
    });
}

void TemplatesDialog::drop() {
    await(m_desk.run(DropTemplate{m_current.name}), this, [this](const Result<Nothing>& dropped) {
        if (!dropped) return say(dropped.error());
        refresh();
    });
}

void TemplatesDialog::say(const Error& error) {
    m_message->setText(sentence(error));
    m_message->show();
}

void TemplatesDialog::showButtons() {
    m_name->setReadOnly(!m_mayEdit || !m_fresh);
    m_use->setEnabled(!m_current.name.isEmpty());
    m_save->setEnabled(m_mayEdit && (m_fresh || written() != m_current) &&
                       !m_name->text().trimmed().isEmpty());
    m_drop->setEnabled(m_mayEdit && !m_fresh);
}

} // namespace dutydesk
