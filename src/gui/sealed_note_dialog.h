#pragma once

#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class SealedNoteDialog;
}

/// Writes a sealed note, or opens one with the reader's password. Nothing of it is kept when the dialog
/// closes.
class SealedNoteDialog : public FormDialog {
    Q_OBJECT

  public:
    enum Purpose { Write, Open };
    SealedNoteDialog(Purpose purpose, const QString& caseTitle, QWidget* parent);
    ~SealedNoteDialog() override;
    void refuseBecause(const Error& error) override;
    /// The note is open: shows its text.
    void showText(const QString& text);

  Q_SIGNALS:
    /// The text to be sealed, or the password.
    void given(const QString& words);

  protected:
    void take() override;

  private:
    Purpose m_purpose;
    std::unique_ptr<Ui::SealedNoteDialog> m;
};

} // namespace dutydesk
