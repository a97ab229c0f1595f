#pragma once

#include "casework/reply_template.h"
#include "gui/desk_widget.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace dutydesk {

class RecordList;

/// The templates of replies. For a case: each as it would be filled, to be put into the reply. Else they are
/// kept here: chosen on the left, edited on the right.
class TemplatesDialog : public QDialog {
    Q_OBJECT

  public:
    /// To choose one for a case.
    TemplatesDialog(Desk& desk, const TemplateInput& input, QWidget* parent);
    /// To keep them; mayEdit false shows them only.
    TemplatesDialog(Desk& desk, bool mayEdit, QWidget* parent);

  Q_SIGNALS:
    void chosen(const dutydesk::ReplyTemplate& text, const QString& filled);

  private:
    TemplatesDialog(Desk& desk, std::optional<TemplateInput> input, bool mayEdit, QWidget* parent);
    void build();
    void buildForm(QVBoxLayout* into);
    void refresh(const QString& name = {});
    void fill(const ReplyTemplate& text);
    void showChosen();
    void use();
    void save();
    void drop();
    void say(const Error& error);
    void showButtons();
    [[nodiscard]] ReplyTemplate written() const;

    Desk& m_desk;
    std::optional<TemplateInput> m_input;
    bool m_mayEdit;
    RecordList* m_list;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QComboBox* m_language;
    QPlainTextEdit* m_body;
    QLabel* m_message;
    QPushButton* m_use;
    QPushButton* m_add;
    QPushButton* m_save;
    QPushButton* m_drop;
    QList<ReplyTemplate> m_templates;
    ReplyTemplate m_current;
    bool m_fresh = true; ///< what stands at the right is a new one
};

} // namespace dutydesk
