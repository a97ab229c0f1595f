#pragma once

#include "gui/verbs.h"

#include <QAbstractButton>

namespace dutydesk {

/// An entry of the rail: icon, text, count.
class RailButton : public QAbstractButton {
    Q_OBJECT

  public:
    RailButton(Verb verb, QString iconName, QWidget* parent);
    void setCount(const QString& text, bool hot);
    void setNarrow(bool narrow);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    Verb m_verb;
    QString m_iconName;
    QString m_count;
    bool m_hot = false;
    bool m_narrow = false;
    bool m_under = false;
};

} // namespace dutydesk
