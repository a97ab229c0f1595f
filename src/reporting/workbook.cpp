#include "reporting/workbook.h"

#include "base/csv.h"

#include <QDir>
#include <QRegularExpression>

#include <cmath>

namespace dutydesk {

namespace {

constexpr qsizetype longestCell = 32767; // Excel's
constexpr qsizetype longestSheetName = 31;
const QDate firstDay(1899, 12, 30); // day 0 of spreadsheets, from March 1900 on
constexpr double lastSecond = 86399.0 / 86400;

/// How wide it is shown: Han characters count double.
int columnsOf(QStringView text) {
    int columns = 0;
    for (const QChar c : text) columns += c.unicode() < 0x2E80 ? 1 : 2;
    return columns;
}

/// A time as the paper writes it, as days since day 0.
struct SheetTime {
    double serial = 0;
    bool hasTime = false;
    bool midnight = false;
};
std::optional<SheetTime> sheetTime(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)(?: (\\d\\d):(\\d\\d))?$"));
    const auto match = form.match(text);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !day.isValid() || day.year() < 1901) return std::nullopt;
    SheetTime time{double(firstDay.daysTo(day)), match.hasCaptured(2)};
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    if (minutes > 24 * 60) return std::nullopt;
    time.midnight = minutes == 24 * 60;
    // The end of a day is shown as 24:00 and lies behind all that is due on it.
    time.serial += time.midnight ? lastSecond : minutes / (24.0 * 60);
    return time;
}

} // namespace

Result<std::unique_ptr<Workbook>> Workbook::make(const QString& title, Instant madeAt) {
    std::unique_ptr<Workbook> book(new Workbook);
    book->m_file.setFileTemplate(QDir::tempPath() + QStringLiteral("/dutydesk-XXXXXX.xlsx"));
    if (!book->m_file.open())
        return fail(ErrorCode::FileUnwritable, QDir::tempPath(), book->m_file.errorString());
    book->m_book = workbook_new(QFile::encodeName(book->m_file.fileName()).constData());
    if (!book->m_book) return fail(ErrorCode::FileUnwritable, book->m_file.fileName());
    lxw_doc_properties properties{};
    QByteArray name = title.left(200).toUtf8();
    properties.title = name.data();
    properties.created = std::max<time_t>(toMillis(madeAt) / 1000, 1); // 0 would be the time of now
    workbook_set_properties(book->m_book, &properties);
    book->makeFormats();
    return book;
}

Workbook::~Workbook() {
    if (m_book) lxw_workbook_free(m_book);
}

void Workbook::makeFormats() {
    const auto format = [this](double size, bool bold) {
        lxw_format* made = workbook_add_format(m_book);
        format_set_font_name(made, "宋体");
        format_set_font_size(made, size);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(made);
        if (bold) format_set_bold(made);
        return made;
    };
    m_formats.title = format(16, true);
    format_set_align(m_formats.title, LXW_ALIGN_CENTER);
    m_formats.under = format(11, false);
    format_set_align(m_formats.under, LXW_ALIGN_CENTER);
    m_formats.heading = format(11, true);
    m_formats.text = format(11, false);
    const auto bordered = [&](bool bold, const char* number = nullptr) {
        lxw_format* made = format(10, bold);
        format_set_border(made, LXW_BORDER_THIN);
        if (number) format_set_num_format(made, number);
        return made;
    };
    m_formats.header = bordered(true);
    format_set_bg_color(m_formats.header, 0xF0F0F0);
    m_formats.cell = bordered(false);
    m_formats.time = bordered(false, "yyyy-mm-dd hh:mm");
    m_formats.midnight = bordered(false, "yyyy-mm-dd \"24:00\"");
    m_formats.day = bordered(false, "yyyy-mm-dd");
    m_formats.number = bordered(false, "0");
}

lxw_worksheet* Workbook::addSheet(const QString& name) {
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    QString plain = QString(name).remove(forbidden).simplified();
    if (plain.isEmpty()) plain = QStringLiteral("1");
    QString unique = plain.left(longestSheetName);
    for (int number = 2; m_names.contains(unique, Qt::CaseInsensitive); ++number)
        unique = plain.left(longestSheetName - 4) + QStringLiteral(" %1").arg(number);
    m_names.append(unique);
    return workbook_add_worksheet(m_book, unique.toUtf8().constData());
}

void Workbook::text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
                    lxw_format* format) {
    QString safe;
    for (const QChar c : text.left(longestCell - 1))
        if (c >= u' ' || c == u'\n' || c == u'\t' || c == u'\r') safe += c;
    worksheet_write_string(sheet, row, column, withFormulaGuard(safe).toUtf8().constData(), format);
}

void Workbook::cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& value,
                    ColumnKind kind) {
    if (kind == ColumnKind::Number) {
        bool isNumber = false;
        const qlonglong number = value.toLongLong(&isNumber);
        if (isNumber) {
            worksheet_write_number(sheet, row, column, double(number), m_formats.number);
            return;
        }
    }
    if (kind == ColumnKind::Time)
        if (const auto time = sheetTime(value)) {
            worksheet_write_number(sheet, row, column, time->serial,
                                   time->midnight  ? m_formats.midnight
                                   : time->hasTime ? m_formats.time
                                                   : m_formats.day);
            return;
        }
    text(sheet, row, column, value, m_formats.cell);
}

lxw_row_t Workbook::table(lxw_worksheet* sheet, const Table& table, lxw_row_t row) {
    for (qsizetype i = 0; i < table.header.size(); ++i)
        text(sheet, row, lxw_col_t(i), table.header.at(i), m_formats.header);
    for (const QStringList& cells : table.rows) {
        ++row;
        for (qsizetype i = 0; i < table.header.size(); ++i)
            cell(sheet, row, lxw_col_t(i), cells.value(i), table.kinds.value(i, ColumnKind::Text));
    }
    return row + 1;
}

double Workbook::heightOf(const QString& text) {
    double lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        lines += std::max(1.0, std::ceil(columnsOf(line) / (textWidth * 0.95)));
    return std::min(lines * 15.0 + 3, 409.0); // the tallest that there is
}

Result<QByteArray> Workbook::bytes() {
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return fail(ErrorCode::FileUnwritable, m_file.fileName(), QString::fromUtf8(lxw_strerror(error)));
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, file.fileName());
    return file.readAll();
}

} // namespace dutydesk
