#include "gui/queue_columns.h"

#include "gui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr int rowsMeasured = 40; ///< a screen of them
constexpr int widestOther = 220; ///< of what is neither case nor deadlines; a longer name is shortened
constexpr int leastCase = 180;
constexpr int leastDeadlines = 150;

} // namespace

QueueColumns::QueueColumns(QTableView* table) : QObject(table), m_table(table) {
    const QVariantList kept = QSettings().value(key()).toList();
    for (size_t column = 0; column < m_dragged.size(); ++column)
        m_dragged[column] = kept.value(qsizetype(column)).toInt();
    QHeaderView* header = m_table->horizontalHeader();
    header->setMinimumSectionSize(px(56));
    for (int column = 0; column < QueueModel::Columns; ++column)
        header->setSectionResizeMode(column, shares(column) ? QHeaderView::Fixed : QHeaderView::Interactive);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int before, int width) {
        if (!m_fitting && before > 0 && width > 0) dragged(column, width); // else it comes or goes
    });
    m_table->viewport()->installEventFilter(this);
    measure();
}

bool QueueColumns::shares(int column) {
    return column == QueueModel::TitleColumn || column == QueueModel::DeadlineColumn;
}

bool QueueColumns::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::Resize) fit();
    return false;
}

QString QueueColumns::key() const { return QStringLiteral("queue/widths-%1").arg(px(100)); }

void QueueColumns::dragged(int column, int width) {
    m_dragged[size_t(column)] = width;
    QVariantList kept;
    for (const int one : m_dragged) kept.append(one);
    QSettings().setValue(key(), kept);
    fit();
}

void QueueColumns::measureAnew() {
    m_needs = {};
    measure();
}

void QueueColumns::measure() {
    const QAbstractItemModel* model = m_table->model();
    const QFontMetrics head(m_table->horizontalHeader()->font());
    const QStyleOptionViewItem option;
    const int rows = std::min(model->rowCount(), rowsMeasured);
    for (int column = 0; column < QueueModel::Columns; ++column) {
        int need =
            head.horizontalAdvance(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
            px(30); // its margins and the arrow of the order
        for (int row = 0; row < rows; ++row)
            need =
                std::max(need, m_table->itemDelegate()->sizeHint(option, model->index(row, column)).width());
        // Never narrower again: columns that move while somebody reads would be worse.
        m_needs[size_t(column)] = std::max(m_needs[size_t(column)], need);
    }
    fit();
}

void QueueColumns::fit() {
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView* header = m_table->horizontalHeader();
    int left = m_table->viewport()->width();
    for (int column = 0; column < QueueModel::Columns; ++column) {
        if (shares(column) || header->isSectionHidden(column)) continue;
        const int own = m_dragged[size_t(column)];
        header->resizeSection(column, own > 0 ? own : std::min(m_needs[size_t(column)], px(widestOther)));
        left -= header->sectionSize(column);
    }
    left = std::max(left, px(leastCase + leastDeadlines));
    const int title = m_needs[QueueModel::TitleColumn];
    const int deadlines = m_needs[QueueModel::DeadlineColumn];
    // What is over goes to both; where there is too little, each has half of it, or what the other leaves.
    const int over = left - title - deadlines;
    const int wanted = over >= 0               ? title + over / 2
                       : title <= left / 2     ? title
                       : deadlines <= left / 2 ? left - deadlines
                                               : left / 2;
    const int given = std::clamp(wanted, px(leastCase), left - px(leastDeadlines));
    header->resizeSection(QueueModel::TitleColumn, given);
    header->resizeSection(QueueModel::DeadlineColumn, left - given);
}

} // namespace dutydesk
