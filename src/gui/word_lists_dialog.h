#pragma once

#include "gui/desk_widget.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace dutydesk {

class RecordList;

/// The office's word lists: chosen on the left, edited on the right, a word a line.
class WordListsDialog : public QDialog {
    Q_OBJECT

  public:
    /// mayEdit: false shows them only.
    WordListsDialog(Desk& desk, bool mayEdit, QWidget* parent);

  private:
    void build(bool mayEdit);
    void refresh(const QString& choose = {});
    void choose();
    void fill(const WordList& list);
    void save();
    void remove();
    void say(const Error& error);
    void showButtons();

    Desk& m_desk;
    bool m_mayEdit;
    RecordList* m_list;
    QLineEdit* m_name;
    QPlainTextEdit* m_words;
    QLabel* m_message;
    QPushButton* m_save;
    QPushButton* m_remove;
    QList<WordList> m_lists;
    WordList m_current;
};

} // namespace dutydesk
