#pragma once

#include "gui/paper_pages.h"

#include <QAbstractScrollArea>

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
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void typeset();
    void arrange();
    [[nodiscard]] int pageWidth() const;

    Document m_document;
    PaperPages m_pages;
    QTimer* m_delay;
    int m_asked = 0;
};

} // namespace dutydesk
