#include "reporting/paper.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace dutydesk {

namespace {

constexpr int noDisk = 255;

/// In a process with mounts of its own: writes a megabyte to a disk of 64 KiB. Returns the error's code.
int writeToTinyDisk(const QString& folder) {
    if (unshare(geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0) return noDisk;
    (void)mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    if (mount("tmpfs", qPrintable(folder), "tmpfs", 0, "size=64k") != 0) return noDisk;
    const auto written = writeFile(folder + QStringLiteral("/day.pdf"), QByteArray(1 << 20, 'x'));
    return written ? int(ErrorCode::Internal) : int(written.error().code);
}

} // namespace

TEST(WriteFile, ReplacesWhatWasThere) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("日报.csv"));
    ASSERT_TRUE(writeFile(path, "old and longer"));
    ASSERT_TRUE(writeFile(path, "new"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "new");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(WriteFile, SaysWhichFileCannotBeWritten) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/day.csv"));
    const auto written = writeFile(path, "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(written.error().what, path);
}

TEST(WriteFile, SaysWhenTheDiskIsFull) {
    const QTemporaryDir folder;
    const pid_t child = fork();
    if (child == 0) _exit(writeToTinyDisk(folder.path()));
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    if (WEXITSTATUS(status) == noDisk) GTEST_SKIP() << "this machine lets nobody mount a small disk";
    EXPECT_EQ(WEXITSTATUS(status), int(ErrorCode::DiskFull));
}

} // namespace dutydesk
