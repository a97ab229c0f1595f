#include "gui/choice_dialog.h"

#include "ui_choice_dialog.h"

namespace dutydesk {

ChoiceDialog::ChoiceDialog(const QString& verb, const QString& question, const QList<Choice>& choices,
                           QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::ChoiceDialog>()) {
    m->setupUi(this);
    setWindowTitle(verb);
    m->head->setText(question);
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.text, m->list);
        item->setData(Qt::UserRole, choice.key);
    }
    const auto first =
        std::find_if(choices.begin(), choices.end(), [](const Choice& one) { return one.first; });
    m->list->setCurrentRow(first == choices.end() ? 0 : int(first - choices.begin()));
    connect(m->list, &QListWidget::itemDoubleClicked, this, &ChoiceDialog::take);
    wire(m->accept, m->cancel, m->message, verb);
    m->list->setFocus();
}
ChoiceDialog::~ChoiceDialog() = default;

void ChoiceDialog::take() {
    const QListWidgetItem* item = m->list->currentItem();
    if (!item) return refuse(tr("Choose one first."));
    Q_EMIT chosen(item->data(Qt::UserRole));
    accept();
}

} // namespace dutydesk
