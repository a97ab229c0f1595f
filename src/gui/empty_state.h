#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace dutydesk {

/// What a list shows when there is nothing in it: an icon, what that means, what to do.
class EmptyState : public QWidget {
    Q_OBJECT

  public:
    explicit EmptyState(QWidget* parent = nullptr);
    void setWords(const QString& iconName, const QString& headline, const QString& sentence,
                  const QString& button = {});

  Q_SIGNALS:
    void asked(); ///< the button was pressed

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace dutydesk
