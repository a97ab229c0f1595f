#include "reporting/workbook.h"
#include "reporting/writers.h"

namespace dutydesk {

namespace {

/// What the workbook's first sheet holds: the paper's text, and the tables that have no sheet of their own.
class TextSheet {
  public:
    TextSheet(Workbook& book, lxw_worksheet* sheet, int columns)
        : m_book(book), m_sheet(sheet), m_columns(std::max(columns, 1)) {}

    void line(const QString& text, lxw_format* format) {
        if (m_columns > 1)
            worksheet_merge_range(m_sheet, m_row, 0, m_row, lxw_col_t(m_columns - 1), "", format);
        m_book.text(m_sheet, m_row, 0, text, format);
        worksheet_set_row(m_sheet, m_row, Workbook::heightOf(text), nullptr);
        ++m_row;
    }
    void operator()(const Heading& heading) { line(heading.text, m_book.formats().heading); }
    void operator()(const Paragraph& paragraph) { line(paragraph.text, m_book.formats().text); }
    void operator()(const Picture& picture) { line(picture.words, m_book.formats().text); }
    void operator()(const Table& table) {
        if (!table.sheet.isEmpty()) return;
        if (!table.caption.isEmpty()) line(table.caption, m_book.formats().heading);
        m_row = m_book.table(m_sheet, table, m_row);
        ++m_row;
    }

  private:
    Workbook& m_book;
    lxw_worksheet* m_sheet;
    int m_columns;
    lxw_row_t m_row = 0;
};

int columnsOf(const Document& document) {
    qsizetype most = 6;
    for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<Table>(&block); table && table->sheet.isEmpty())
            most = std::max(most, table->header.size());
    return int(most);
}

void writeText(Workbook& book, const Document& document, bool first) {
    lxw_worksheet* sheet = book.addSheet(document.title);
    const int columns = columnsOf(document);
    worksheet_set_column(sheet, 0, lxw_col_t(columns - 1), Workbook::textWidth / double(columns), nullptr);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    TextSheet text(book, sheet, columns);
    text.line(document.title, book.formats().title);
    for (const QString& line : document.underTitle) text.line(line, book.formats().under);
    for (const Block& block : document.blocks) std::visit(text, block);
    for (const QString& line : document.foot.split(u'\n', Qt::SkipEmptyParts))
        text.line(line, book.formats().text);
    if (first) worksheet_activate(sheet);
}

void writeTableSheet(Workbook& book, const Table& table, bool first) {
    lxw_worksheet* sheet = book.addSheet(table.sheet);
    const auto columns = lxw_col_t(table.header.size());
    double all = 0;
    for (qsizetype i = 0; i < table.header.size(); ++i) all += table.widths.value(i, 1);
    for (lxw_col_t i = 0; i < columns; ++i) {
        const bool time = table.kinds.value(i, ColumnKind::Text) == ColumnKind::Time;
        const double share = 150 * table.widths.value(i, 1) / all;
        worksheet_set_column(sheet, i, i, std::clamp(share, time ? 17.0 : 9.0, 60.0), nullptr);
    }
    const lxw_row_t end = book.table(sheet, table, 0);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, std::max<lxw_row_t>(end, 2) - 1, lxw_col_t(columns - 1));
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9);
    worksheet_fit_to_pages(sheet, 1, 0);
    if (first) worksheet_activate(sheet);
}

} // namespace

Result<QByteArray> writeXlsx(const Document& document) {
    auto book = Workbook::make(document.title, document.madeAt);
    if (!book) return fail(book);
    // A ledger is opened for its table, a paper for its text.
    const bool hasSections =
        std::any_of(document.blocks.begin(), document.blocks.end(),
                    [](const Block& block) { return std::holds_alternative<Heading>(block); });
    if (hasSections) writeText(**book, document, true);
    bool first = !hasSections;
    for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<Table>(&block);
            table && !table->sheet.isEmpty() && !table->header.isEmpty()) {
            writeTableSheet(**book, *table, first);
            first = false;
        }
    if (!hasSections) writeText(**book, document, first);
    return (*book)->bytes();
}

} // namespace dutydesk
