#include "gui/stacked.h"

#include "gui/flow_layout.h"
#include "gui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>

#include <functional>

namespace dutydesk {

namespace {

struct StackedPart {
    QWidget* widget = nullptr;
    QSize least;
    int widest = 0; ///< side by side
};

/// What is seen of a place's width without scrolling sideways.
int seenWidth(const QWidget* place) {
    int beyond = 0;
    for (const QWidget* inner = place; inner->parentWidget(); inner = inner->parentWidget())
        if (const auto* area = qobject_cast<QScrollArea*>(inner->parentWidget()->parentWidget());
            area && area->widget() == inner)
            beyond += std::max(0, inner->width() - area->viewport()->width());
    return place->width() - beyond;
}

class Stacker final : public QObject {
  public:
    Stacker(QWidget* place, const QList<QWidget*>& parts, int least, int height,
            std::function<void(bool)> turn)
        : QObject(place), m_place(place), m_turn(std::move(turn)), m_least(least), m_height(height) {
        for (QWidget* part : parts) m_parts.append({part, part->minimumSize(), part->maximumWidth()});
        place->installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Resize) arrange();
        return false;
    }

  private:
    void arrange() {
        // A scroll bar that comes or goes with the change must not turn it back.
        const int room = seenWidth(m_place) - (m_stacked ? px(24) : 0);
        const bool stacked = room < px(m_least);
        if (stacked == m_stacked) return;
        m_stacked = stacked;
        m_turn(stacked);
        for (const StackedPart& part : std::as_const(m_parts)) {
            part.widget->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : part.widest);
            part.widget->setMinimumSize(stacked ? QSize(0, std::max(part.least.height(), px(m_height)))
                                                : part.least);
            part.widget->setProperty("stacked", stacked);
            part.widget->style()->unpolish(part.widget);
            part.widget->style()->polish(part.widget);
        }
    }

    QWidget* m_place;
    QList<StackedPart> m_parts;
    std::function<void(bool)> m_turn;
    int m_least;
    int m_height;
    bool m_stacked = false;
};

} // namespace

void setInLines(QBoxLayout& row) {
    auto* lines = new QWidget(row.parentWidget());
    auto* flow = new FlowLayout(lines, row.spacing());
    while (QLayoutItem* item = row.takeAt(0)) {
        if (item->widget()) flow->addWidget(item->widget());
        delete item;
    }
    row.addWidget(lines);
}

void stackWhenNarrow(QBoxLayout& row, int least, int height) {
    QList<QWidget*> parts;
    for (int at = 0; at < row.count(); ++at)
        if (QWidget* part = row.itemAt(at)->widget()) parts.append(part);
    new Stacker(row.parentWidget(), parts, least, height, [&row](bool stacked) {
        row.setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    });
}

void stackWhenNarrow(QSplitter& row, int least, int height) {
    QList<QWidget*> parts;
    for (int at = 0; at < row.count(); ++at) parts.append(row.widget(at));
    new Stacker(row.parentWidget(), parts, least, height,
                [&row](bool stacked) { row.setOrientation(stacked ? Qt::Vertical : Qt::Horizontal); });
}

} // namespace dutydesk
