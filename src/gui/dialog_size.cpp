#include "gui/dialog_size.h"

#include "gui/theme.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>

namespace dutydesk {

namespace {

class Fitter final : public QObject {
  public:
    explicit Fitter(QDialog& dialog) : QObject(&dialog), m_dialog(dialog) { dialog.installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Show && !event->spontaneous()) fit();
        return false;
    }

  private:
    void fit() {
        const QWidget* under = m_dialog.parentWidget() ? m_dialog.parentWidget()->window() : nullptr;
        const QSize room = (under ? under->size() : m_dialog.screen()->availableSize()) - QSize(16, 16);
        QSize size = m_dialog.size().expandedTo(m_dialog.sizeHint()).boundedTo(room);
        const QSize least = leastSize(size.width());
        // Wrapped texts hint at more lines than they take at this width.
        if (!m_dialog.testAttribute(Qt::WA_Resized) && m_dialog.layout()->hasHeightForWidth())
            size.setHeight(least.height());
        if (least.width() > room.width() || least.height() > room.height()) scroll();
        m_dialog.setMinimumSize(m_dialog.minimumSize().boundedTo(room));
        m_dialog.resize(size.expandedTo(least).boundedTo(room));
    }

    /// A layout's own minimum does not know how many lines a wrapped text takes.
    [[nodiscard]] QSize leastSize(int width) const {
        const QLayout* layout = m_dialog.layout();
        QSize least = layout->totalMinimumSize();
        width = std::max(width, least.width());
        if (layout->hasHeightForWidth())
            least.setHeight(std::max(least.height(), layout->totalHeightForWidth(width)));
        return least;
    }

    void scroll() {
        if (m_scrolls) return;
        m_scrolls = true;
        auto* area = new QScrollArea(&m_dialog);
        auto* body = new QWidget(area);
        body->setProperty("look", "plain");
        QWidget* focus = m_dialog.focusWidget();
        body->setLayout(m_dialog.layout()); // takes the dialog's widgets along
        area->setWidget(body);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        auto* outer = new QVBoxLayout(&m_dialog);
        outer->setContentsMargins(0, 0, 0, 0);
        outer->addWidget(area);
        m_dialog.setMinimumSize(0, 0);
        if (focus) focus->setFocus();
    }

    QDialog& m_dialog;
    bool m_scrolls = false;
};

} // namespace

void keepInside(QDialog& dialog) { new Fitter(dialog); }

} // namespace dutydesk
