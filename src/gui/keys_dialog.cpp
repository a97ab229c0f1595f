#include "gui/keys_dialog.h"

#include "gui/dialog_focus.h"
#include "gui/dialog_size.h"
#include "gui/theme.h"
#include "gui/verbs.h"
#include "ui_keys_dialog.h"

namespace dutydesk {

namespace {

QWidget* group(Scope scope, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, px(8));
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(3));
    grid->setColumnStretch(1, 1);
    auto* head = new QLabel(textOf(scope), box);
    head->setProperty("look", "heading");
    grid->addWidget(head, 0, 0, 1, 2);
    int row = 1;
    for (const VerbSpec& spec : verbs()) {
        if (spec.scope != scope) continue;
        auto* key = new QLabel(keyText(spec.verb), box);
        key->setFont(font(TextRole::Mono));
        key->setMinimumWidth(px(112));
        key->setProperty("look", "quiet");
        grid->addWidget(key, row, 0);
        grid->addWidget(new QLabel(textOf(spec.verb), box), row++, 1);
    }
    return box;
}

} // namespace

KeysDialog::KeysDialog(QWidget* parent) : QDialog(parent), m(std::make_unique<Ui::KeysDialog>()) {
    m->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    releaseActivation(*this);
    keepInside(*this);
    auto* columns = new QHBoxLayout(m->body);
    columns->setContentsMargins(0, 0, px(8), 0);
    columns->setSpacing(px(28));
    columns->setAlignment(Qt::AlignTop);
    const QList<QList<Scope>> sheets{{Scope::Window, Scope::Summary, Scope::Library, Scope::Rules},
                                     {Scope::Case, Scope::Queue, Scope::SignOff},
                                     {Scope::Inbox, Scope::Lanes, Scope::Shift, Scope::Sources}};
    for (const QList<Scope>& scopes : sheets) {
        auto* column = new QVBoxLayout;
        for (const Scope scope : scopes) column->addWidget(group(scope, m->body));
        column->addStretch();
        columns->addLayout(column, 1);
    }
    resize(px(1080), px(740));
    m->close->setAccessibleName(m->close->text());
    connect(m->close, &QPushButton::clicked, this, &QDialog::accept);
}
KeysDialog::~KeysDialog() = default;

} // namespace dutydesk
