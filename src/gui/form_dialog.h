#pragma once

#include "base/error.h"

#include <QDialog>
#include <QPushButton>

#include <memory>

class QLabel;

namespace dutydesk {

/// A small form over the window: opened with open(), never waiting; deletes itself when closed.
class FormDialog : public QDialog {
    Q_OBJECT

  public:
    explicit FormDialog(QWidget* parent);
    /// Shows why the form was not taken, and keeps it open.
    void refuse(const QString& sentence);
    /// What it asked for was not done: says why, and can be sent again.
    virtual void refuseBecause(const Error& error);

  protected:
    /// To be called once the form is set up.
    void wire(QPushButton* accept, QPushButton* cancel, QLabel* message, const QString& acceptText);
    /// The form was accepted: emit what it says and close, or refuse().
    virtual void take() = 0;
    /// It is sent, and not sent again before refuseBecause().
    void waitForAnswer();

  private:
    QPushButton* m_accept = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace dutydesk
