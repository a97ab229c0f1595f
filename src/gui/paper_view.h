#pragma once

#include "gui/paper_pages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

class QTimer;

namespace dutydesk {

/// A paper as sheets, one under the other. Typesetting happens in the background.
class PaperView : public QAbstractScrollArea {
    Q_OBJECT

  public:
    explicit PaperView(QWidget* parent = nullptr);
    void setPaper(const Document& document);
    [[nodiscard]] int pageCount() const { return m_pages.count; }

  Q_SIGNALS:
    void ready();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void typeset();
    void arrange();
    [[nodiscard]] int pageWidth() const; ///< of an upright one
    [[nodiscard]] int acrossWidth() const;
    /// Of a page as it is shown.
    [[nodiscard]] QSize sheetSize(const PaperPage& page) const;
    [[nodiscard]] const QImage& drawn(int page);

    Document m_document;
    PaperPages m_pages;
    double m_ratio = 1;             ///< pixels of m_pages to one of the widget
    QCache<int, QImage> m_drawn{2}; ///< pages in sight
    QTimer* m_delay;
    bool m_setting = false; ///< in the background
    bool m_stale = false;   ///< what is being set there is not what is to be shown any more
};

} // namespace dutydesk
