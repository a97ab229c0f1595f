#pragma once

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace dutydesk {

/// How queries are written: docs/query.*.md, in the language of the window. Stays open beside the editor;
/// deletes itself when closed.
class QueryHelp : public QDialog {
    Q_OBJECT

  public:
    explicit QueryHelp(QWidget* parent);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();
    void dressText();

    QTextBrowser* m_text;
    QPushButton* m_close;
};

} // namespace dutydesk
