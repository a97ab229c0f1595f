#include "gui/record_list.h"

#include "gui/painting.h"
#include "gui/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace dutydesk {

namespace {

constexpr int sideMargin = 14;
constexpr int glyphWidth = 24;
constexpr int batch = 60; ///< rows laid out in one turn of the loop

class RecordDelegate final : public QStyledItemDelegate {
  public:
    explicit RecordDelegate(RecordList* list) : QStyledItemDelegate(list), m_list(list) {}

    /// What stays in the list is not measured again.
    void replace(const QList<Record>& before, const QList<Record>& now) {
        QHash<QString, int> known;
        for (int row = 0; row < m_heights.size() && row < before.size(); ++row)
            known.insert(words(before.at(row)), m_heights.at(row));
        m_heights.clear();
        for (const Record& record : now) m_heights.append(known.value(words(record)));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        if (const std::pair now(rowWidth(), px(100)); now != m_measuredFor) {
            m_measuredFor = now;
            m_heights.fill(0);
        }
        int& height = m_heights[index.row()];
        if (height == 0) height = measured(m_list->record(index.row()));
        return {px(120), height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Record& record = m_list->record(index.row());
        const QRect row = option.rect;
        const Tokens& t = tokens();
        painter->save();
        if (record.heading) {
            paintText(*painter, row.adjusted(px(sideMargin), px(6), -px(sideMargin), 0), record.text, t.quiet,
                      font(TextRole::Secondary), Qt::AlignLeft | Qt::AlignVCenter);
            return painter->restore();
        }
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(row, t.selection);
            if (option.state & QStyle::State_HasFocus)
                painter->fillRect(QRect(row.left(), row.top(), px(3), row.height()), t.accent);
        }
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.faint);
        const int left = row.left() + px(sideMargin);
        const int top = row.top() + px(8);
        if (!record.glyph.isEmpty()) paintGlyph(*painter, QRect(left, top, px(16), px(20)), record);
        const int textLeft = left + (record.glyph.isEmpty() ? 0 : px(glyphWidth));
        const int width = textWidth(record, rowWidth());
        const QRect text(textLeft, top, width, textBox(record, width).height());
        painter->setFont(textFont(record));
        painter->setPen(record.faded ? t.quiet : t.text);
        painter->drawText(text, Qt::TextWordWrap, record.text);
        if (!record.sub.isEmpty()) {
            painter->setFont(font(TextRole::Secondary));
            painter->setPen(t.quiet);
            const QRect sub(textLeft, text.bottom() + px(2), subWidth(record, rowWidth()), row.height());
            if (record.marks.isEmpty())
                painter->drawText(sub, Qt::TextWordWrap, record.sub);
            else
                paintWithMarks(*painter, sub, record);
        }
        if (!record.time.isEmpty())
            paintText(
                *painter,
                QRectF(row.right() - px(sideMargin) - timeWidth(record), top, timeWidth(record) + 1, px(20)),
                record.time, t.quiet, font(TextRole::Secondary), Qt::AlignRight | Qt::AlignVCenter);
        painter->restore();
    }

  private:
    /// The same with a scroll bar and without: where it comes and goes nothing is measured again.
    [[nodiscard]] int rowWidth() const {
        const bool scrolls = m_list->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        return m_list->contentsRect().width() -
               (scrolls ? m_list->verticalScrollBar()->sizeHint().width() : 0);
    }
    /// What the height of a row follows from.
    static QString words(const Record& record) {
        return QStringList{
            record.text, record.sub, record.time,
            QStringLiteral("%1%2%3").arg(record.glyph.isEmpty()).arg(record.strong).arg(record.heading)}
            .join(QChar(0));
    }
    /// Breaking the lines of a text takes most of what laying a list out takes.
    [[nodiscard]] int measured(const Record& record) const {
        if (record.heading) return px(28);
        const int row = m_measuredFor.first;
        const int text = textBox(record, textWidth(record, row)).height();
        const int sub = record.sub.isEmpty() ? 0 : subBox(record, subWidth(record, row)).height() + px(2);
        return text + sub + px(17);
    }
    static QFont textFont(const Record& record) {
        return font(record.strong ? TextRole::Heading : TextRole::Body);
    }
    static int subWidth(const Record& record, int row) {
        return std::max(row - 2 * px(sideMargin) - (record.glyph.isEmpty() ? 0 : px(glyphWidth)), px(60));
    }
    static int textWidth(const Record& record, int row) {
        return std::max(subWidth(record, row) - (record.time.isEmpty() ? 0 : timeWidth(record) + px(12)),
                        px(60));
    }
    static int timeWidth(const Record& record) {
        return QFontMetrics(font(TextRole::Secondary)).horizontalAdvance(record.time);
    }
    static QRect textBox(const Record& record, int width) {
        return QFontMetrics(textFont(record))
            .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, record.text);
    }
    static QRect subBox(const Record& record, int width) {
        return QFontMetrics(font(TextRole::Secondary))
            .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, record.sub);
    }
    /// Breaks lines where QPainter::drawText() would.
    static void paintWithMarks(QPainter& painter, const QRect& place, const Record& record) {
        QString text = record.sub;
        QTextLayout layout(text.replace(u'\n', QChar::LineSeparator), painter.font());
        QList<QTextLayout::FormatRange> marks;
        for (const auto& [from, length] : record.marks) {
            QTextLayout::FormatRange mark{int(from), int(length), {}};
            mark.format.setBackground(tokens().mark);
            mark.format.setForeground(tokens().text);
            marks.append(mark);
        }
        layout.setFormats(marks);
        layout.beginLayout();
        double height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(place.width());
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        layout.draw(&painter, place.topLeft());
    }
    static void paintGlyph(QPainter& painter, const QRect& box, const Record& record) {
        bool isTier = false;
        if (const int tier = record.glyph.toInt(&isTier); isTier) {
            paintTier(painter, QRectF(box.left() + px(1), box.center().y() - px(6), px(12), px(12)),
                      Tier(tier));
            return;
        }
        paintText(painter, box, record.glyph, record.colour.isValid() ? record.colour : tokens().quiet,
                  font(TextRole::Heading), Qt::AlignCenter);
    }

    RecordList* m_list;
    mutable std::pair<int, int> m_measuredFor; ///< width of a row, and 100 px in the scale in use
    mutable QList<int> m_heights;              ///< of each row; 0: not measured yet
};

} // namespace

RecordList::RecordList(QWidget* parent) : QListWidget(parent) {
    setItemDelegate(new RecordDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setLayoutMode(Batched);
    setBatchSize(batch);
    connect(this, &QListWidget::currentRowChanged, this, &RecordList::choiceChanged);
}

void RecordList::setRecords(const QList<Record>& records) {
    const QVariant now = chosen() ? chosen()->key : QVariant();
    const QVariant key = m_wanted.isValid() ? std::exchange(m_wanted, {}) : now;
    {
        const QSignalBlocker quiet(this);
        if (records != m_records) replace(records);
        choose(key);
        m_wanted = {};
    }
    measureWhole();
    Q_EMIT choiceChanged();
    viewport()->update();
}

void RecordList::replace(const QList<Record>& records) {
    static_cast<RecordDelegate*>(itemDelegate())->replace(m_records, records);
    clear();
    m_records = records;
    for (const Record& record : records) {
        auto* item = new QListWidgetItem(record.text);
        item->setData(Qt::AccessibleTextRole,
                      QStringList{record.text, record.sub, record.time}.join(QStringLiteral(", ")));
        if (record.heading) item->setFlags(Qt::NoItemFlags);
        addItem(item);
    }
}

void RecordList::setEmptyText(const QString& text) {
    m_emptyText = text;
    viewport()->update();
}

const Record* RecordList::chosen() const {
    const int row = currentRow();
    return row >= 0 && row < m_records.size() ? &m_records.at(row) : nullptr;
}

void RecordList::choose(const QVariant& key) {
    if (!key.isValid()) return;
    for (int row = 0; row < m_records.size(); ++row)
        if (m_records.at(row).key == key) return setCurrentRow(row);
    m_wanted = key;
}

void RecordList::showWhole() {
    m_whole = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    measureWhole();
}

void RecordList::showAtLeast(int most) {
    m_most = most;
    measureWhole();
}

QSize RecordList::sizeHint() const {
    const QSize usual = QListWidget::sizeHint();
    return {usual.width(), m_most > 0 ? minimumHeight() : usual.height()};
}

void RecordList::measureWhole() {
    if (!m_whole && m_most == 0) return;
    int height = 2 * px(4);
    for (int row = 0; row < count() && (m_whole || height < m_most); ++row) height += sizeHintForRow(row);
    if (m_whole)
        setFixedHeight(height);
    else
        setMinimumHeight(std::clamp(height, std::min(px(64), m_most), m_most));
}

void RecordList::paintEvent(QPaintEvent* event) {
    QListWidget::paintEvent(event);
    if (count() > 0 || m_emptyText.isEmpty()) return;
    QPainter painter(viewport());
    painter.setPen(tokens().quiet);
    painter.drawText(viewport()->rect().adjusted(px(24), px(24), -px(24), -px(24)),
                     int(Qt::AlignTop | Qt::AlignHCenter) | Qt::TextWordWrap, m_emptyText);
}

/// Lays the next batch out. How far the view scrolls is known after the last; until then a chosen row beyond
/// the first may not be in sight.
void RecordList::timerEvent(QTimerEvent* event) {
    m_beyond = m_beyond || !visualItemRect(currentItem()).isValid();
    QListWidget::timerEvent(event);
    if (!m_beyond || !visualItemRect(item(count() - 1)).isValid()) return;
    m_beyond = false;
    scrollToItem(currentItem());
}

void RecordList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
    if (event->oldSize().width() != width()) measureWhole();
}

} // namespace dutydesk
