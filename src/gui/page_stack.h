#pragma once

#include <QStackedWidget>

namespace dutydesk {

/// Pages of which one is shown. It needs the room of that one; a QStackedWidget asks for what the greatest of
/// its pages needs, also of one that was not filled yet.
class PageStack : public QStackedWidget {
    Q_OBJECT

  public:
    explicit PageStack(QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace dutydesk
