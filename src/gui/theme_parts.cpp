#include "gui/theme_parts.h"

#include "gui/style_sheet.h"
#include "gui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

namespace dutydesk {

namespace {

/// Lives as long as the application.
class Parts final : public QObject {
  public:
    static Parts& instance() {
        static QPointer<Parts> parts;
        if (!parts) parts = new Parts(qApp);
        return *parts;
    }

    void expect(QWidget* part) {
        if (m_parts.contains(part)) return;
        m_parts.removeIf([](const QPointer<QWidget>& one) { return one.isNull(); });
        m_parts.append(part);
    }

    void add(QWidget* part) {
        expect(part);
        if (part->styleSheet().isEmpty()) dress(part);
    }

    void dressAll() {
        m_sheet = styleSheet(tokens());
        m_waiting.clear();
        for (const QPointer<QWidget>& part : QList(m_parts))
            if (part) dress(part);
    }

    void dressInTurn() {
        m_sheet = styleSheet(tokens());
        m_waiting = m_parts;
        next();
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Polish && watched->isWidgetType()) meet(static_cast<QWidget*>(watched));
        return false;
    }

  private:
    explicit Parts(QApplication* application) : QObject(application), m_sheet(styleSheet(tokens())) {
        application->installEventFilter(this);
    }

    void dress(QWidget* part) const {
        part->setPalette(themePalette());
        part->setStyleSheet(m_sheet);
    }

    void next() {
        m_waiting.removeIf([](const QPointer<QWidget>& one) { return one.isNull(); });
        if (m_waiting.isEmpty()) return;
        const auto seen = std::find_if(m_waiting.begin(), m_waiting.end(),
                                       [](const QPointer<QWidget>& one) { return one->isVisible(); });
        const auto chosen = seen == m_waiting.end() ? m_waiting.begin() : seen;
        const QPointer<QWidget> part = *chosen;
        m_waiting.erase(chosen);
        dress(part);
        QTimer::singleShot(0, this, [this] { next(); });
    }

    void meet(QWidget* window) {
        if (!window->isWindow() || qobject_cast<QMainWindow*>(window) || !window->styleSheet().isEmpty())
            return;
        for (const QWidget* above = window->parentWidget(); above; above = above->parentWidget())
            if (m_parts.contains(above)) return;
        add(window);
    }

    QString m_sheet;
    QList<QPointer<QWidget>> m_parts;
    QList<QPointer<QWidget>> m_waiting;
};

} // namespace

void wearTheme(QWidget* part) { Parts::instance().add(part); }
void expectTheme(QWidget* part) { Parts::instance().expect(part); }
void dressParts() { Parts::instance().dressAll(); }
void dressPartsInTurn() { Parts::instance().dressInTurn(); }

} // namespace dutydesk
