#pragma once

#include "gui/form_dialog.h"

#include <QVariant>

namespace dutydesk {

namespace Ui {
class ChoiceDialog;
}

/// Chooses one of a few things.
class ChoiceDialog : public FormDialog {
    Q_OBJECT

  public:
    struct Choice {
        QString text;
        QVariant key;
        bool first = false; ///< chosen to begin with; else the topmost is
    };
    ChoiceDialog(const QString& verb, const QString& question, const QList<Choice>& choices, QWidget* parent);
    ~ChoiceDialog() override;

  Q_SIGNALS:
    void chosen(const QVariant& key);

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::ChoiceDialog> m;
};

} // namespace dutydesk
