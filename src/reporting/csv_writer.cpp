#include "reporting/writers.h"

namespace dutydesk {

namespace {

/// A spreadsheet would run a cell that starts like this as a formula; an apostrophe makes it text. The
/// full-width forms count too: some programs fold them.
bool looksLikeFormula(const QString& cell) {
    static const QString starts = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return !cell.isEmpty() && starts.contains(cell.front());
}

QString quoted(const QString& text) {
    QString cell = looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
    const bool needsQuotes = cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char(',')) ||
                             cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
    if (!needsQuotes) return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

class Rows {
  public:
    void add(const QStringList& cells) {
        QStringList row{quoted(m_section)};
        for (const QString& cell : cells) row << quoted(cell);
        m_text += row.join(QLatin1Char(',')) + QLatin1String("\r\n");
    }
    void operator()(const Heading& heading) {
        if (heading.level == 1)
            m_section = heading.text;
        else
            add({heading.text});
    }
    void operator()(const Paragraph& paragraph) { add({paragraph.text}); }
    void operator()(const Table& table) {
        if (!table.caption.isEmpty()) add({table.caption});
        add(table.header);
        for (const QStringList& row : table.rows) add(row);
    }
    void section(const QString& heading) { m_section = heading; }
    [[nodiscard]] QByteArray bytes() const { return QByteArrayLiteral("\xEF\xBB\xBF") + m_text.toUtf8(); }

  private:
    QString m_section;
    QString m_text;
};

} // namespace

QByteArray writeCsv(const Document& document) {
    Rows rows;
    rows.section(document.title);
    for (const QString& line : document.underTitle) rows.add({line});
    for (const Block& block : document.blocks) std::visit(rows, block);
    rows.section(document.title);
    for (const QString& line : document.foot.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) rows.add({line});
    return rows.bytes();
}

} // namespace dutydesk
