#pragma once

#include <QDialog>

#include <memory>

namespace dutydesk {

namespace Ui {
class KeysDialog;
}

/// The sheet of all shortcuts, from the registry.
class KeysDialog : public QDialog {
    Q_OBJECT

  public:
    explicit KeysDialog(QWidget* parent);
    ~KeysDialog() override;

  private:
    std::unique_ptr<Ui::KeysDialog> m;
};

} // namespace dutydesk
