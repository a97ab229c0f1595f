#include "reporting/paper.h"

#include "reporting/letterhead.h"
#include "reporting/writers.h"

#include <QSaveFile>
#include <QStorageInfo>

namespace dutydesk {

namespace {

/// Qt tells a full disk only in words; the disk itself says it plainly.
bool diskIsFull(const QString& path, qint64 needed) {
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.isReady() && !disk.isReadOnly() && disk.bytesAvailable() < needed;
}

tl::unexpected<Error> unwritten(const QSaveFile& file, const QString& path, qint64 size) {
    const bool full = file.error() == QFileDevice::ResourceError || diskIsFull(path, size);
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, file.errorString());
}

} // namespace

const QList<PaperFormat>& allPaperFormats() {
    static const QList<PaperFormat> all{PaperFormat::Docx, PaperFormat::Pdf, PaperFormat::Xlsx,
                                        PaperFormat::Csv, PaperFormat::Html};
    return all;
}

QString ending(PaperFormat format) {
    switch (format) {
    case PaperFormat::Docx: return QStringLiteral("docx");
    case PaperFormat::Pdf: return QStringLiteral("pdf");
    case PaperFormat::Xlsx: return QStringLiteral("xlsx");
    case PaperFormat::Csv: return QStringLiteral("csv");
    case PaperFormat::Html: return QStringLiteral("html");
    }
    return {};
}

std::optional<PaperFormat> paperFormat(const QString& name) {
    for (const PaperFormat format : allPaperFormats())
        if (name == ending(format)) return format;
    return std::nullopt;
}

Result<QByteArray> render(const Document& document, PaperFormat format, const QByteArray& letterhead) {
    switch (format) {
    case PaperFormat::Docx:
        return fillLetterhead(letterhead.isEmpty() ? builtInLetterhead() : letterhead, document);
    case PaperFormat::Xlsx: return writeXlsx(document);
    case PaperFormat::Pdf: return writePdf(document);
    case PaperFormat::Html: return writeHtml(document);
    case PaperFormat::Csv: return writeCsv(document);
    }
    return fail(ErrorCode::Internal, QStringLiteral("PaperFormat"));
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path); // a temporary file beside it, synced and renamed by commit()
    if (!file.open(QIODevice::WriteOnly)) return unwritten(file, path, bytes.size());
    if (file.write(bytes) != bytes.size()) return unwritten(file, path, bytes.size());
    if (!file.commit()) return unwritten(file, path, bytes.size());
    return {};
}

} // namespace dutydesk
