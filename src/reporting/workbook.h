#pragma once

#include "base/result.h"
#include "base/time.h"
#include "reporting/document.h"

#include <QStringList>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <memory>

namespace dutydesk {

/// A workbook that is being written. Texts are never formulas: those that begin like one get an apostrophe in
/// front, as in CSV, so that they stay texts when the sheet is saved as something else.
class Workbook {
  public:
    struct Formats {
        lxw_format* title = nullptr;
        lxw_format* under = nullptr;
        lxw_format* heading = nullptr;
        lxw_format* text = nullptr;
        lxw_format* header = nullptr;
        lxw_format* cell = nullptr;
        lxw_format* time = nullptr;
        lxw_format* midnight = nullptr; ///< a day that is over: 24:00
        lxw_format* day = nullptr;
        lxw_format* number = nullptr;
    };
    /// Width of the text's sheet, in characters.
    static constexpr double textWidth = 96;

    /// Errors: FileUnwritable (libxlsxwriter writes to a file for temporary files).
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> make(const QString& title, Instant madeAt);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    [[nodiscard]] const Formats& formats() const { return m_formats; }
    /// A sheet of that name, shortened and told apart from the others where that is needed.
    [[nodiscard]] lxw_worksheet* addSheet(const QString& name);
    void text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format);
    /// Header and rows from `row` on. Returns the row after the last.
    lxw_row_t table(lxw_worksheet* sheet, const Table& table, lxw_row_t row);
    /// Of a row of merged cells with that text, which spreadsheets do not find by themselves. In points.
    [[nodiscard]] static double heightOf(const QString& text);

    /// Ends the workbook. Errors: FileUnwritable.
    [[nodiscard]] Result<QByteArray> bytes();

  private:
    Workbook() = default;
    void makeFormats();
    void cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, ColumnKind kind);

    QTemporaryFile m_file;
    lxw_workbook* m_book = nullptr;
    Formats m_formats;
    QStringList m_names;
};

} // namespace dutydesk
