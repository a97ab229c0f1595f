#include "gui/pick_case_dialog.h"

#include "casework/words.h"
#include "gui/await.h"
#include "gui/formats.h"
#include "ui_pick_case_dialog.h"

#include <QKeyEvent>

namespace dutydesk {

PickCaseDialog::PickCaseDialog(Desk& desk, const QString& question, bool linking, QWidget* parent,
                               CaseId without)
    : FormDialog(parent), m(std::make_unique<Ui::PickCaseDialog>()), m_without(without) {
    m->setupUi(this);
    m->head->setText(question);
    m->kind->setVisible(linking);
    for (const LinkKind kind : {LinkKind::SameMatter, LinkKind::FollowsFrom})
        m->kind->addItem(word(kind), int(kind));
    m->list->setEmptyText(tr("Reading the cases …"));
    m->filter->installEventFilter(this);
    connect(m->filter, &QLineEdit::textChanged, this, &PickCaseDialog::show);
    connect(m->list, &QListWidget::itemActivated, this, &PickCaseDialog::take);
    wire(m->accept, m->cancel, m->message, linking ? tr("Link") : tr("Attach"));
    m->filter->setFocus();

    CaseQuery query;
    query.all = linking;
    await(desk.read([query](Database& db) { return CaseTable(db).list(query); }), this,
          [this](const Result<QList<CaseRow>>& cases) {
              if (!cases) return Q_EMIT failed(cases.error());
              m_cases = *cases;
              show(m->filter->text());
          });
}
PickCaseDialog::~PickCaseDialog() = default;

LinkKind PickCaseDialog::kind() const { return LinkKind(m->kind->currentData().toInt()); }

void PickCaseDialog::show(const QString& filter) {
    QList<Record> records;
    for (const CaseRow& row : std::as_const(m_cases)) {
        const QString title = QStringLiteral("%1 %2").arg(caseLabel(row.head.id), row.head.title);
        if (row.head.id == m_without || !title.contains(filter.trimmed(), Qt::CaseInsensitive)) continue;
        records.append({QString::number(int(row.head.tier)),
                        {},
                        title,
                        QStringList{word(row.head.state), row.assigneeName, row.head.unit}
                            .filter(QRegularExpression(QStringLiteral(".")))
                            .join(QStringLiteral(" · ")),
                        {},
                        number(row.head.id)});
    }
    m->list->setEmptyText(m_cases.isEmpty() ? tr("There is no open case yet.") : tr("No case matches."));
    m->list->setRecords(records);
    if (!m->list->chosen() && m->list->count() > 0) m->list->setCurrentRow(0);
}

bool PickCaseDialog::eventFilter(QObject* watched, QEvent* event) {
    // The list is steered from the field, so that choosing takes no change of focus.
    if (event->type() == QEvent::KeyPress && m->list->count() > 0) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0) {
            m->list->setCurrentRow(std::clamp(m->list->currentRow() + by, 0, m->list->count() - 1));
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

void PickCaseDialog::take() {
    const Record* record = m->list->chosen();
    if (!record) return refuse(tr("Choose a case first."));
    Q_EMIT chosen(CaseId(record->key.toLongLong()));
    accept();
}

} // namespace dutydesk
