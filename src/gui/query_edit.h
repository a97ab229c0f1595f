#pragma once

#include "base/error.h"

#include <QPlainTextEdit>

namespace dutydesk {

/// A rule's query: operators in colour, the place of an error underlined.
class QueryEdit : public QPlainTextEdit {
    Q_OBJECT

  public:
    explicit QueryEdit(QWidget* parent = nullptr);
    [[nodiscard]] QString query() const { return toPlainText(); }
    /// Underlines the character of a QuerySyntax error; none takes the line away.
    void pointAt(int character);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    class Highlighter;
    Highlighter* m_highlighter;
};

} // namespace dutydesk
