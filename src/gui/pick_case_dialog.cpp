#include "gui/pick_case_dialog.h"

#include "casework/words.h"
#include "desk/await.h"
#include "gui/formats.h"
#include "store/case_queue.h"
#include "ui_pick_case_dialog.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QTimer>

namespace dutydesk {

PickCaseDialog::PickCaseDialog(Desk& desk, const QString& question, bool linking, QWidget* parent,
                               CaseId without)
    : FormDialog(parent), m(std::make_unique<Ui::PickCaseDialog>()), m_desk(desk), m_linking(linking),
      m_without(without), m_typed(new QTimer(this)) {
    m->setupUi(this);
    m->head->setText(question);
    m->kind->setVisible(linking);
    for (const LinkKind kind : {LinkKind::SameMatter, LinkKind::FollowsFrom})
        m->kind->addItem(word(kind), int(kind));
    m->list->setEmptyText(tr("Reading the cases …"));
    m->filter->installEventFilter(this);
    connect(m->filter, &QLineEdit::textChanged, this, &PickCaseDialog::show);
    connect(m->filter, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m->list, &QListWidget::itemActivated, this, &PickCaseDialog::take);
    wire(m->accept, m->cancel, m->message, linking ? tr("Link") : tr("Attach"));
    m->filter->setFocus();

    m_typed->setSingleShot(true);
    m_typed->setInterval(150);
    connect(m_typed, &QTimer::timeout, this, &PickCaseDialog::read);
    read();
}
PickCaseDialog::~PickCaseDialog() = default;

LinkKind PickCaseDialog::kind() const { return LinkKind(m->kind->currentData().toInt()); }

/// The open ones, nearest deadline first; for links then the others, newest first.
void PickCaseDialog::read() {
    const QString words = m->filter->text();
    const auto work = [words, all = m_linking, now = m_desk.clock().now()](Database& db) {
        QueueQuery query{.now = now, .words = words};
        auto rows = queuePage(db, query);
        if (!rows || !all) return rows;
        query.part = QueuePart::Ended;
        query.order = QueueOrder::Number;
        query.descending = true;
        const auto ended = queuePage(db, query);
        if (!ended) return ended;
        *rows += *ended;
        return rows;
    };
    await(m_desk.read(work), this, [this, words](const Result<QList<CaseRow>>& cases) {
        if (!cases) return Q_EMIT failed(cases.error());
        if (words != m->filter->text()) return;
        m_cases = *cases;
        show(words);
    });
}

/// What is typed leaves of those that were read last, at once: nobody may choose what no longer fits.
void PickCaseDialog::show(const QString& filter) {
    QList<Record> records;
    for (const CaseRow& row : std::as_const(m_cases)) {
        const QString title = QStringLiteral("%1 %2").arg(caseLabel(row.head.id), row.head.title);
        const QStringList shown{title, row.head.unit, row.assigneeName};
        if (row.head.id == m_without || shown.filter(filter.trimmed(), Qt::CaseInsensitive).isEmpty())
            continue;
        records.append({QString::number(int(row.head.tier)),
                        {},
                        title,
                        QStringList{word(row.head.state), row.assigneeName, row.head.unit}
                            .filter(QRegularExpression(QStringLiteral(".")))
                            .join(QStringLiteral(" · ")),
                        {},
                        number(row.head.id)});
    }
    m->list->setEmptyText(m->filter->text().isEmpty() ? tr("There is no open case yet.")
                                                      : tr("No case matches."));
    m->list->setRecords(records);
    // Nothing is chosen for a person who has not said a word about it yet.
    if (!m->list->chosen() && m->list->count() > 0 && !filter.trimmed().isEmpty()) m->list->setCurrentRow(0);
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
