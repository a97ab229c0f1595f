#include "gui/query_edit.h"

#include "gui/theme.h"
#include "screening/query_lexer.h"

#include <QEvent>
#include <QSyntaxHighlighter>
#include <QTextDocument>

namespace dutydesk {

namespace {

/// Never by colour alone: operators are capitals or stand alone, lists begin with @, phrases have quotes.
QTextCharFormat formatOf(QueryToken::Kind kind) {
    using Kind = QueryToken::Kind;
    QTextCharFormat format;
    switch (kind) {
    case Kind::And:
    case Kind::Or:
    case Kind::Not:
    case Kind::Near:
    case Kind::Open:
    case Kind::Close:
        format.setForeground(tokens().accent);
        format.setFontWeight(QFont::DemiBold);
        break;
    case Kind::Phrase: format.setForeground(tokens().inTime); break;
    case Kind::List:
    case Kind::Site: format.setForeground(tokens().tier2); break;
    case Kind::Title:
    case Kind::Loose: format.setForeground(tokens().quiet); break;
    case Kind::Word:
    case Kind::End: break;
    }
    return format;
}

} // namespace

class QueryEdit::Highlighter final : public QSyntaxHighlighter {
  public:
    explicit Highlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

  protected:
    /// The whole query is read for each of its lines: a bracket or phrase may go on from one to the next, and
    /// queries are short.
    void highlightBlock(const QString& text) override {
        const qsizetype from = currentBlock().position();
        const QueryTokens read = readTokens(document()->toPlainText());
        const auto paint = [&](qsizetype at, qsizetype length, const QTextCharFormat& format) {
            const qsizetype start = std::max<qsizetype>(at - from, 0);
            const qsizetype end = std::min<qsizetype>(at - from + length, text.size());
            if (start < end) setFormat(int(start), int(end - start), format);
        };
        for (const QueryToken& token : read.tokens) paint(token.at, token.length, formatOf(token.kind));
        if (read.error && read.error->detail == QLatin1StringView("closing-quote"))
            paint(read.error->at, document()->characterCount(), formatOf(QueryToken::Kind::Phrase));
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
