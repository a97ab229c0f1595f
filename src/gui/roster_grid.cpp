#include "gui/roster_grid.h"

#include "casework/shift_words.h"
#include "gui/painting.h"
#include "gui/shift_view.h"
#include "gui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace dutydesk {

namespace {

constexpr int chipHeight = 22;
constexpr int chipGap = 3;
constexpr int rosterDays = 7;

class RosterDelegate final : public QStyledItemDelegate {
  public:
    explicit RosterDelegate(RosterGrid* grid) : QStyledItemDelegate(grid), m_grid(grid) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& t = tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state & QStyle::State_Selected;
        const bool today = index.data(Qt::UserRole).toBool();
        painter->fillRect(option.rect, chosen ? t.selection : today ? t.raised : t.surface);
        int top = option.rect.top() + px(chipGap + 2);
        for (const Shift& shift : m_grid->shiftsIn(index.row(), index.column())) {
            paintTurn(*painter,
                      QRect(option.rect.left() + px(3), top, option.rect.width() - px(7), px(chipHeight)),
                      shift);
            top += px(chipHeight + chipGap);
        }
        if (chosen && m_grid->hasFocus()) {
            painter->setPen(QPen(t.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

  private:
    /// On now: filled. To come: bordered. Over: only its text. Never by colour alone: "on now" is said above.
    void paintTurn(QPainter& painter, const QRect& box, const Shift& shift) const {
        const Tokens& t = tokens();
        const bool on = shift.time.from <= m_grid->now() && m_grid->now() < shift.time.to;
        const bool over = shift.time.to <= m_grid->now();
        if (!over) {
            painter.setPen(QPen(on ? t.accent : t.edge, 1));
            painter.setBrush(on ? t.accent : t.surface);
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
        }
        const QRectF place = QRectF(box).adjusted(px(4), 0, -px(3), 0);
        paintText(painter, place, fitting(shift, place.width()),
                  on     ? t.onAccent
                  : over ? t.quiet
                         : t.text,
                  font(TextRole::Secondary), Qt::AlignCenter);
    }

    /// The hours are what people look for: where there is little room, the post is left to the tool tip, then
    /// the minutes of full hours.
    [[nodiscard]] QString fitting(const Shift& shift, double width) const {
        const QFontMetricsF metrics(font(TextRole::Secondary));
        Shift bare = shift;
        bare.post.clear();
        const QString hours = m_grid->hoursIn(bare);
        for (QString text : {m_grid->hoursIn(shift), hours}) {
            text.remove(QStringLiteral(" (+1)"));
            if (metrics.horizontalAdvance(text) <= width) return text;
        }
        return QString(hours).remove(QStringLiteral(" (+1)")).remove(QStringLiteral(":00"));
    }

    RosterGrid* m_grid;
};

} // namespace

RosterGrid::RosterGrid(QWidget* parent) : QTableWidget(parent) {
    setItemDelegate(new RosterDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setShowGrid(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setColumnCount(rosterDays);
    setHorizontalHeaderLabels(QStringList(rosterDays, QString())); // not 1 to 7 until the week is read
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(px(64));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setProperty("look", "dense");
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableWidget::cellDoubleClicked, this, &RosterGrid::wanted);
}

void RosterGrid::setWeek(const ShiftView& view, Instant now, const QTimeZone& zone) {
    m_monday = view.monday;
    m_people = view.people;
    m_shifts = view.week;
    m_now = now;
    m_zone = zone;
    const int row = std::max(0, currentRow());
    const int column = std::max(0, currentColumn());
    const QDate today = toDateTime(now, zone).date();
    const QSignalBlocker quiet(this);
    setRowCount(int(m_people.size()));
    for (int day = 0; day < rosterDays; ++day) {
        const QDate date = m_monday.addDays(day);
        QString head = QStringLiteral("%1 %2").arg(date.toString(QStringLiteral("MM-dd")),
                                                   QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat));
        const TimeSpan span = spanOfDays(date, 1, zone);
        for (const SpecialPeriod& period : view.duty.periods)
            if (overlap(span, {period.from, period.to})) head += QStringLiteral("\n★ ") + period.name;
        setHorizontalHeaderItem(day, new QTableWidgetItem(head));
        for (int person = 0; person < m_people.size(); ++person) {
            QStringList texts;
            for (const Shift& shift : shiftsIn(person, day)) texts << hoursIn(shift);
            auto* cell = new QTableWidgetItem(texts.join(QStringLiteral(", ")));
            cell->setData(Qt::UserRole, date == today);
            cell->setData(Qt::AccessibleTextRole,
                          QStringList{m_people.at(person).name, head, texts.join(QStringLiteral(", "))}.join(
                              QStringLiteral(", ")));
            cell->setToolTip(texts.join(u'\n'));
            setItem(person, day, cell);
        }
    }
    for (int person = 0; person < m_people.size(); ++person)
        setVerticalHeaderItem(person, new QTableWidgetItem(m_people.at(person).name));
    setCurrentCell(std::min(row, rowCount() - 1), column);
    measure();
    viewport()->update();
}

void RosterGrid::measure() {
    int name = px(52);
    for (const User& person : std::as_const(m_people))
        name = std::max(name, verticalHeader()->fontMetrics().horizontalAdvance(person.name) + px(22));
    verticalHeader()->setFixedWidth(std::min(name, px(140)));
    int height = horizontalHeader()->sizeHint().height() + px(12);
    for (int row = 0; row < rowCount(); ++row) {
        qsizetype most = 1;
        for (int day = 0; day < rosterDays; ++day) most = std::max(most, shiftsIn(row, day).size());
        setRowHeight(row, int(most) * px(chipHeight + chipGap) + px(chipGap + 4));
        height += rowHeight(row);
    }
    setMaximumHeight(std::max(height, px(96)));  // what a small office leaves over is the log's
    setMinimumHeight(std::min(height, px(168))); // about three people
}

QList<Shift> RosterGrid::shiftsIn(int row, int column) const {
    QList<Shift> shifts;
    if (row < 0 || row >= m_people.size()) return shifts;
    for (const Shift& shift : m_shifts)
        if (shift.person == m_people.at(row).id &&
            toDateTime(shift.time.from, m_zone).date() == m_monday.addDays(column))
            shifts.append(shift);
    return shifts;
}

QString RosterGrid::hoursIn(const Shift& shift) const {
    const QString hours = hoursText(shift.time, m_zone);
    return shift.post.isEmpty() ? hours : hours + u' ' + shift.post;
}

QList<Shift> RosterGrid::chosen() const { return shiftsIn(currentRow(), currentColumn()); }

QDate RosterGrid::chosenDay() const { return m_monday.addDays(std::max(0, currentColumn())); }

UserId RosterGrid::chosenPerson() const { return m_people.value(std::max(0, currentRow())).id; }

void RosterGrid::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return Q_EMIT wanted();
    QTableWidget::keyPressEvent(event);
}

void RosterGrid::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) measure();
}

} // namespace dutydesk
