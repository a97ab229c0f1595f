#include "base/csv.h"
#include "reporting/writers.h"

namespace dutydesk {

namespace {

class Rows {
  public:
    void add(const QStringList& cells) { m_text += csvLine(QStringList{m_section} + cells); }
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
    void operator()(const Picture& picture) { add({picture.words}); }
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
