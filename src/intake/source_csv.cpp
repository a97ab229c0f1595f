#include "intake/source_csv.h"

#include "base/csv.h"
#include "intake/charset.h"

#include <QHash>

namespace dutydesk {

namespace {

constexpr qsizetype MostCsvBytes = 16LL * 1024 * 1024;
constexpr int MostMended = 100; ///< lines with quotes that run on; each costs reading the rest again

enum class Column {
    Name,
    Url,
    Kind,
    Entry,
    Title,
    Link,
    Date,
    Next,
    Minutes,
    Enabled,
    Ignore,
    IgnoreLines,
    Class
};

struct ColumnName {
    Column column;
    const char16_t* name;
    const char16_t* otherName;
};
constexpr ColumnName ColumnNames[] = {
    {Column::Name, u"name", u"名称"},       {Column::Url, u"url", u"地址"},
    {Column::Kind, u"kind", u"类型"},       {Column::Entry, u"entry", u"条目"},
    {Column::Title, u"title", u"标题"},     {Column::Link, u"link", u"链接"},
    {Column::Date, u"date", u"日期"},       {Column::Next, u"next", u"下一页"},
    {Column::Minutes, u"minutes", u"分钟"}, {Column::Enabled, u"enabled", u"启用"},
    {Column::Ignore, u"ignore", u"忽略"},   {Column::IgnoreLines, u"ignore lines", u"忽略行"},
    {Column::Class, u"class", u"类别"},
};
using Columns = QHash<Column, qsizetype>;

size_t qHash(Column column) { return static_cast<size_t>(column); }

Columns columnsOf(const QStringList& header) {
    Columns columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString name = header[i].simplified().toLower();
        for (const ColumnName& heading : ColumnNames) {
            const bool same = name == QStringView(heading.name) || name == QStringView(heading.otherName);
            if (same && !columns.contains(heading.column)) columns.insert(heading.column, i);
        }
    }
    return columns;
}

Error unreadable(const char* field, const QString& detail) {
    return {ErrorCode::InvalidInput, QString::fromLatin1(field), detail};
}

Result<SourceKind> kindOf(const QString& text) {
    const QString code = text.toLower();
    if (code.isEmpty() || code == u"feed" || code == u"rss") return SourceKind::Feed;
    if (code == u"list") return SourceKind::List;
    if (code == u"page") return SourceKind::Page;
    return tl::unexpected(unreadable("kind", u"feed | list | page"_qs));
}

Result<bool> yesOrNo(const QString& text) {
    const QString word = text.toLower();
    if (word.isEmpty() || word == u"yes" || word == u"true" || word == u"1" || word == u"是") return true;
    if (word == u"no" || word == u"false" || word == u"0" || word == u"否") return false;
    return tl::unexpected(unreadable("enabled", u"yes | no"_qs));
}

QStringList cellLines(const QString& cell) {
    QStringList lines;
    for (const QString& line : cell.split(u'\n'))
        if (!line.trimmed().isEmpty()) lines.append(line.trimmed());
    return lines;
}

class RowReader {
  public:
    RowReader(const Columns& columns, const CsvRow& row) : m_columns(columns), m_row(row) {}

    /// Only the two columns that hold several lines do so; elsewhere it is a quote that somebody forgot.
    [[nodiscard]] bool runsOn() const {
        for (qsizetype i = 0; i < m_row.cells.size(); ++i) {
            if (i == m_columns.value(Column::Ignore, -1) || i == m_columns.value(Column::IgnoreLines, -1))
                continue;
            if (m_row.cells[i].contains(u'\n') || m_row.cells[i].contains(u'\r')) return true;
        }
        return m_row.unfinished;
    }

    [[nodiscard]] Result<SourceRow> read() const {
        SourceRow source;
        source.line = m_row.line;
        const auto url = sourceAddress(cell(Column::Url));
        if (!url) return fail(url);
        const auto kind = kindOf(cell(Column::Kind));
        if (!kind) return fail(kind);
        const auto enabled = yesOrNo(cell(Column::Enabled));
        if (!enabled) return fail(enabled);
        if (const QString minutes = cell(Column::Minutes); !minutes.isEmpty()) {
            bool ok = false;
            const int count = minutes.toInt(&ok);
            if (!ok) return tl::unexpected(unreadable("interval", u"interval"_qs));
            source.interval = std::chrono::minutes(count);
        }
        source.url = *url;
        source.name = sourceName(cell(Column::Name), *url);
        source.kind = *kind;
        source.enabled = *enabled;
        source.selectors = {cell(Column::Entry), cell(Column::Title), cell(Column::Link), cell(Column::Date),
                            cell(Column::Next)};
        source.sourceClass = cell(Column::Class);
        source.noise = {cellLines(cell(Column::Ignore)), cellLines(cell(Column::IgnoreLines))};
        return source;
    }

  private:
    [[nodiscard]] QString cell(Column column) const {
        const qsizetype at = m_columns.value(column, -1);
        if (at < 0 || at >= m_row.cells.size()) return {};
        return withoutFormulaGuard(m_row.cells[at]).trimmed();
    }

    const Columns& m_columns;
    const CsvRow& m_row;
};

/// What follows the n-th line end.
QStringView afterLines(QStringView text, int lines) {
    qsizetype at = 0;
    while (lines > 0 && at < text.size()) {
        const QChar c = text[at++];
        if (c == u'\r' && at < text.size() && text[at] == u'\n') ++at;
        if (c == u'\n' || c == u'\r') --lines;
    }
    return text.mid(at);
}

} // namespace

QString sourceKindCode(SourceKind kind) {
    switch (kind) {
    case SourceKind::Feed: return QStringLiteral("feed");
    case SourceKind::List: return QStringLiteral("list");
    case SourceKind::Page: return QStringLiteral("page");
    }
    return {};
}

Result<SourceRows> readSourceCsv(const QByteArray& bytes) {
    if (bytes.size() > MostCsvBytes)
        return fail(ErrorCode::TooLarge, QStringLiteral("file"), QString::number(MostCsvBytes));
    const QString text = decode(bytes, {}, Markup::Xml).text;
    const QChar separator = csvSeparator(text);
    QList<CsvRow> rows = readCsv(text, separator);
    const Columns columns = rows.isEmpty() ? Columns() : columnsOf(rows.first().cells);
    if (!columns.contains(Column::Url))
        return fail(ErrorCode::InvalidInput, QStringLiteral("file"), QStringLiteral("csv_header"));

    SourceRows read;
    int mended = 0;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const CsvRow& row = rows[i];
        if (read.rows.size() + read.problems.size() >= mostSourceRows) {
            read.problems.append(
                {row.line, {ErrorCode::TooLarge, u"file"_qs, QString::number(mostSourceRows)}});
            break;
        }
        const RowReader reader(columns, row);
        if (!reader.runsOn()) {
            auto source = reader.read();
            source ? read.rows.append(*std::move(source)) : read.problems.append({row.line, source.error()});
            continue;
        }
        read.problems.append({row.line, unreadable("file", u"csv_quote"_qs)});
        if (++mended > MostMended) break;
        // What the quote swallowed is read again from the next line on.
        const int done = row.line;
        rows = readCsv(afterLines(text, done), separator);
        for (CsvRow& later : rows) later.line += done;
        i = -1;
    }
    return read;
}

QByteArray writeSourceCsv(const QList<SourceRow>& sources) {
    QStringList header;
    for (const ColumnName& heading : ColumnNames) header.append(QString::fromUtf16(heading.name));
    QString text = csvLine(header);
    for (const SourceRow& source : sources) {
        const ListSelectors& selectors = source.selectors;
        const QString minutes =
            source.interval ? QString::number(*source.interval / std::chrono::minutes(1)) : QString();
        text += csvLine({source.name, source.url, sourceKindCode(source.kind), selectors.entry,
                         selectors.title, selectors.link, selectors.date, selectors.next, minutes,
                         source.enabled ? u"yes"_qs : u"no"_qs, source.noise.selectors.join(u'\n'),
                         source.noise.lines.join(u'\n'), source.sourceClass});
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace dutydesk
