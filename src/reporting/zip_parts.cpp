#include "reporting/zip_parts.h"

#include <QBuffer>

#include <unzip.h>
#include <zip.h>

#include <memory>

namespace dutydesk {

namespace {

tl::unexpected<Error> unreadable(const QString& detail) {
    return fail(ErrorCode::LetterheadUnreadable, {}, detail);
}

// How minizip reads and writes a buffer: `opaque` and `stream` are the QBuffer.
QBuffer& bufferOf(voidpf stream) { return *static_cast<QBuffer*>(stream); }
voidpf openBuffer(voidpf opaque, const void*, int) { return opaque; }
uLong readBuffer(voidpf, voidpf stream, void* into, uLong size) {
    return uLong(std::max<qint64>(bufferOf(stream).read(static_cast<char*>(into), qint64(size)), 0));
}
uLong writeBuffer(voidpf, voidpf stream, const void* from, uLong size) {
    return uLong(std::max<qint64>(bufferOf(stream).write(static_cast<const char*>(from), qint64(size)), 0));
}
ZPOS64_T tellBuffer(voidpf, voidpf stream) { return ZPOS64_T(bufferOf(stream).pos()); }
long seekBuffer(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
    QBuffer& buffer = bufferOf(stream);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? buffer.pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? buffer.size()
                                                           : 0;
    // A damaged archive points anywhere.
    if (offset > ZPOS64_T(buffer.size() - from)) return -1;
    return buffer.seek(from + qint64(offset)) ? 0 : -1;
}
int closeBuffer(voidpf, voidpf) { return 0; }
int noError(voidpf, voidpf) { return 0; }

zlib_filefunc64_def accessTo(QBuffer& buffer) {
    return {openBuffer, readBuffer, writeBuffer, tellBuffer, seekBuffer, closeBuffer, noError, &buffer};
}

constexpr uLong namesAreUtf8 = 1 << 11; // a part's flag

struct CloseUnzip {
    void operator()(void* archive) const { unzClose(archive); }
};

bool leadsOut(const QString& name) {
    return name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') ||
           name.split(u'/').contains(QStringLiteral(".."));
}

Result<QString> currentName(unzFile archive) {
    char name[1024] = {};
    unz_file_info64 info{};
    if (unzGetCurrentFileInfo64(archive, &info, name, sizeof(name), nullptr, 0, nullptr, 0) != UNZ_OK ||
        info.size_filename >= sizeof(name))
        return unreadable(QStringLiteral("a damaged list of parts"));
    const QString decoded = QString::fromUtf8(name);
    if (leadsOut(decoded)) return unreadable(QStringLiteral("a part named \"%1\"").arg(decoded.left(80)));
    return decoded;
}

/// The current part, at most `limit` bytes of it.
Result<QByteArray> readPart(unzFile archive, const QString& name, qint64 limit) {
    if (unzOpenCurrentFile(archive) != UNZ_OK) return unreadable(name);
    QByteArray bytes;
    QByteArray piece(qsizetype{64} * 1024, Qt::Uninitialized);
    int got = 0;
    while (bytes.size() <= limit &&
           (got = unzReadCurrentFile(archive, piece.data(), unsigned(piece.size()))) > 0)
        bytes.append(piece.constData(), got);
    const int closed = unzCloseCurrentFile(archive); // finds a wrong checksum, at the end alone
    if (bytes.size() > limit) return unreadable(QStringLiteral("more than 32 MiB unpacked"));
    if (got < 0 || closed != UNZ_OK) return unreadable(name);
    return bytes;
}

} // namespace

Result<QList<ZipPart>> unzip(const QByteArray& archive) {
    QBuffer buffer;
    buffer.setData(archive);
    buffer.open(QIODevice::ReadOnly);
    zlib_filefunc64_def access = accessTo(buffer);
    const std::unique_ptr<void, CloseUnzip> zipped(unzOpen2_64("", &access));
    if (!zipped) return unreadable(QStringLiteral("not a ZIP archive"));
    QList<ZipPart> parts;
    qint64 left = mostUnzippedBytes;
    int at = unzGoToFirstFile(zipped.get());
    for (; at == UNZ_OK; at = unzGoToNextFile(zipped.get())) {
        if (parts.size() == mostZipParts) return unreadable(QStringLiteral("more than 500 parts"));
        const auto name = currentName(zipped.get());
        if (!name) return fail(name);
        if (name->endsWith(u'/')) continue;
        auto bytes = readPart(zipped.get(), *name, left);
        if (!bytes) return fail(bytes);
        left -= bytes->size();
        parts.append({*name, *std::move(bytes)});
    }
    if (at != UNZ_END_OF_LIST_OF_FILE) return unreadable(QStringLiteral("a damaged list of parts"));
    return parts;
}

QByteArray zip(const QList<ZipPart>& parts) {
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    zlib_filefunc64_def access = accessTo(buffer);
    zipFile archive = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &access);
    zip_fileinfo info{};
    info.tmz_date = {0, 0, 0, 1, 0, 1980}; // the first that ZIP knows
    for (const ZipPart& part : parts) {
        zipOpenNewFileInZip4(archive, part.name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr,
                             Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL,
                             Z_DEFAULT_STRATEGY, nullptr, 0, 0, namesAreUtf8);
        zipWriteInFileInZip(archive, part.bytes.constData(), unsigned(part.bytes.size()));
        zipCloseFileInZip(archive);
    }
    zipClose(archive, nullptr);
    return buffer.data();
}

} // namespace dutydesk
