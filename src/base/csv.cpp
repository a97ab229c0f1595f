#include "base/csv.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// The full-width forms count too: some programs fold them.
constexpr QStringView FormulaStarts = u"=+-@\t\r\n＝＋－＠";

bool looksLikeFormula(QStringView cell) {
    while (cell.startsWith(u'\'')) cell = cell.mid(1);
    return !cell.isEmpty() && FormulaStarts.contains(cell.front());
}

class Reader {
  public:
    Reader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    QList<CsvRow> run() {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            const bool doubled = c == u'\r' && i + 1 < m_text.size() && m_text[i + 1] == u'\n';
            if (m_quoted) {
                if (c == u'\n' || (c == u'\r' && !doubled)) ++m_line;
                i += takeQuoted(i);
            } else if (c == u'"' && m_cell.isEmpty() && !m_wasQuoted) {
                m_quoted = m_wasQuoted = true;
            } else if (c == m_separator) {
                endCell();
            } else if (c == u'\n' || c == u'\r') {
                if (doubled) ++i;
                endRow();
                ++m_line;
                m_row.line = m_line;
            } else {
                m_cell += c;
            }
        }
        m_row.unfinished = m_quoted;
        endRow();
        return std::move(m_rows);
    }

  private:
    /// How many characters more were taken.
    qsizetype takeQuoted(qsizetype at) {
        const QChar c = m_text[at];
        if (c != u'"') {
            m_cell += c;
            return 0;
        }
        if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
            m_cell += u'"';
            return 1;
        }
        m_quoted = false;
        return 0;
    }
    void endCell() {
        m_row.cells.append(m_cell);
        m_cell.clear();
        m_wasQuoted = false;
    }
    void endRow() {
        const bool empty = m_row.cells.isEmpty() && m_cell.trimmed().isEmpty() && !m_wasQuoted;
        endCell();
        if (!empty) m_rows.append(m_row);
        m_row = {};
    }

    QStringView m_text;
    QChar m_separator;
    QList<CsvRow> m_rows;
    CsvRow m_row{{}, 1, false};
    QString m_cell;
    int m_line = 1;
    bool m_quoted = false;
    bool m_wasQuoted = false;
};

} // namespace

QString withFormulaGuard(const QString& text) { return looksLikeFormula(text) ? u'\'' + text : text; }

QString csvCell(const QString& text) {
    QString cell = withFormulaGuard(text);
    const bool needsQuotes = std::any_of(
        cell.begin(), cell.end(), [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    if (!needsQuotes) return cell;
    return u'"' + cell.replace(u'"', u"\"\""_qs) + u'"';
}

QString withoutFormulaGuard(const QString& cell) {
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.mid(1) : cell;
}

QString csvLine(const QStringList& cells) {
    QStringList safe;
    safe.reserve(cells.size());
    for (const QString& cell : cells) safe.append(csvCell(cell));
    return safe.join(u',') + u"\r\n"_qs;
}

QChar csvSeparator(QStringView text) {
    qsizetype counts[3] = {};
    constexpr QStringView candidates = u",;\t";
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') quoted = !quoted;
        if (quoted) continue;
        if (c == u'\n' || c == u'\r') break;
        if (const qsizetype at = candidates.indexOf(c); at >= 0) ++counts[at];
    }
    return candidates[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

QList<CsvRow> readCsv(QStringView text, QChar separator) {
    if (text.startsWith(QChar(QChar::ByteOrderMark))) text = text.mid(1);
    return Reader(text, separator).run();
}

} // namespace dutydesk
