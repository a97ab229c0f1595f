#pragma once

#include "reporting/document.h"

#include <QAbstractScrollArea>

#include <memory>

class QTimer;

namespace dutydesk {

class PaperPages;

/// A paper as sheets, one under the other. Typesetting happens in the background.
class PaperView : public QAbstractScrollArea {
    Q_OBJECT

  public:
    explicit PaperView(QWidget* parent = nullptr);
    void setPaper(const Document& document);
    ~PaperView() override;
    [[nodiscard]] int pageCount() const;

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
    [[nodiscard]] QSize sheetSize() const;

    Document m_document;
    std::shared_ptr<const PaperPages> m_pages; ///< null until they are set
    QTimer* m_delay;
    int m_asked = 0;
};

} // namespace dutydesk
