#include "store/durable_file.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace dutydesk {

namespace {

/// An open file; closing tells nothing that the sync before it did not.
class Descriptor {
  public:
    Descriptor(const QString& path, int flags)
        : m_file(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600)) {}
    ~Descriptor() {
        if (m_file >= 0) ::close(m_file);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_file; }

  private:
    int m_file;
};

bool writeAll(int file, const QByteArray& bytes) {
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        done += written;
    }
    return true;
}

Result<void> sync(const QString& path, int flags) {
    const Descriptor file(path, flags);
    if (file.get() < 0 || ::fsync(file.get()) != 0) return tl::unexpected(fileError(path, errno));
    return {};
}

} // namespace

Error fileError(const QString& path, int systemError) {
    const bool full = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path,
            QString::fromLocal8Bit(std::strerror(systemError))};
}

Result<void> writeDurably(const QString& path, const QByteArray& bytes) {
    const QString part = path + QStringLiteral(".part");
    {
        const Descriptor file(part, O_WRONLY | O_CREAT | O_TRUNC);
        if (file.get() < 0 || !writeAll(file.get(), bytes) || ::fsync(file.get()) != 0) {
            const Error error = fileError(path, errno);
            QFile::remove(part);
            return tl::unexpected(error);
        }
    }
    return moveDurably(part, path);
}

Result<void> syncFile(const QString& path) { return sync(path, O_RDWR); }

Result<void> syncFolderOf(const QString& path) {
    return sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<void> moveDurably(const QString& from, const QString& to) {
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        const Error error = fileError(to, errno);
        QFile::remove(from);
        return tl::unexpected(error);
    }
    return syncFolderOf(to);
}

} // namespace dutydesk
