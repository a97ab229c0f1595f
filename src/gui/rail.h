#pragma once

#include "gui/verbs.h"

#include <QFrame>
#include <QHash>

class QButtonGroup;

namespace dutydesk {

class RailButton;

/// The list of panes at the left, each with the count of what waits. Icons only when the window is narrow.
class Rail : public QFrame {
    Q_OBJECT

  public:
    explicit Rail(QWidget* parent = nullptr);
    void addPane(Verb verb, const QString& iconName);
    void addGap();
    void choose(Verb verb);
    /// `hot`: something needs this person now. An empty text shows nothing.
    void setCount(Verb verb, const QString& text, bool hot);
    void setNarrow(bool narrow);

  Q_SIGNALS:
    void chose(dutydesk::Verb verb);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QHash<Verb, RailButton*> m_buttons;
    QButtonGroup* m_group;
};

} // namespace dutydesk
