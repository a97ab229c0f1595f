#pragma once

#include "reporting/document.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QList>

class QTimer;

namespace dutydesk {

/// A paper as sheets, one under the other. Typesetting happens in the background.
class PaperView : public QAbstractScrollArea {
    Q_OBJECT

  public:
    explicit PaperView(QWidget* parent = nullptr);
    void setPaper(const Document& document);
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }

  Q_SIGNALS:
    void ready();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void typeset();
    void arrange();
    [[nodiscard]] int pageWidth() const;

    Document m_document;
    QList<QImage> m_pages;
    QTimer* m_delay;
    int m_asked = 0;
};

} // namespace dutydesk
