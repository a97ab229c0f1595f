#pragma once

#include <QSvgRenderer>
#include <QWidget>

namespace dutydesk {

/// Shows a drawing in its own size, shrunk where there is less room. Its words are the accessible name.
class SvgView : public QWidget {
    Q_OBJECT

  public:
    explicit SvgView(QWidget* parent = nullptr);
    void setDrawing(const QByteArray& svg, const QSize& size, const QString& words);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QSvgRenderer m_renderer;
    QSize m_size;
};

} // namespace dutydesk
