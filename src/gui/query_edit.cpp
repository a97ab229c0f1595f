#include "gui/query_edit.h"

#include "gui/theme.h"

#include <QEvent>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace dutydesk {

class QueryEdit::Highlighter final : public QSyntaxHighlighter {
  public:
    explicit Highlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

  protected:
    void highlightBlock(const QString& text) override {
        static const QRegularExpression operators(
            QStringLiteral(R"((?<![^\s()（）])(AND|OR|NOT|与|或|非)(?![^\s()（）])|[()（）])"));
        static const QRegularExpression phrases(QStringLiteral(R"(["“][^"”]*["”]?)"));
        QTextCharFormat strong;
        strong.setForeground(tokens().accent);
        strong.setFontWeight(QFont::DemiBold);
        QTextCharFormat phrase;
        phrase.setForeground(tokens().inTime);
        for (auto found = operators.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), strong);
        }
        for (auto found = phrases.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), phrase);
        }
    }
};

QueryEdit::QueryEdit(QWidget* parent) : QPlainTextEdit(parent), m_highlighter(new Highlighter(document())) {
    setFont(dutydesk::font(TextRole::Mono));
}

void QueryEdit::pointAt(int character) {
    QList<QTextEdit::ExtraSelection> marks;
    const int length = int(toPlainText().size());
    if (character >= 0 && length > 0) {
        // An error at the end of the query is shown under its last character.
        const int at = std::min(character, length - 1);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(at);
        mark.cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(tokens().tier1);
        mark.format.setBackground(tokens().removed);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void QueryEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_highlighter->rehighlight();
}

} // namespace dutydesk
