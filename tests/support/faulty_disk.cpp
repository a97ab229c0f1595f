#include "tests/support/faulty_disk.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>

namespace dutydesk {

namespace {

using Fault = FaultyDisk::Fault;

std::atomic<Fault> currentFault{Fault::None};
std::atomic<int> stillGood{0};
std::atomic<int> failed{0};

bool failsNow(Fault fault) {
    if (currentFault != fault || stillGood-- > 0) return false;
    ++failed;
    return true;
}

sqlite3_vfs* usualVfs = nullptr;
sqlite3_vfs faultyVfs;

/// A file of ours; the usual VFS's own file lies behind it in memory.
struct FaultyFile {
    sqlite3_file base;
    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* realOf(sqlite3_file* file) { return reinterpret_cast<FaultyFile*>(file)->real(); }
const sqlite3_io_methods& methodsOf(sqlite3_file* file) { return *realOf(file)->pMethods; }

int closeFile(sqlite3_file* f) { return methodsOf(f).xClose(realOf(f)); }
int readFile(sqlite3_file* f, void* to, int bytes, sqlite3_int64 at) {
    return methodsOf(f).xRead(realOf(f), to, bytes, at);
}
int writeFile(sqlite3_file* f, const void* from, int bytes, sqlite3_int64 at) {
    if (failsNow(Fault::Full)) return SQLITE_FULL;
    if (failsNow(Fault::Write)) return SQLITE_IOERR_WRITE;
    return methodsOf(f).xWrite(realOf(f), from, bytes, at);
}
int truncateFile(sqlite3_file* f, sqlite3_int64 size) { return methodsOf(f).xTruncate(realOf(f), size); }
int syncFile(sqlite3_file* f, int flags) {
    if (failsNow(Fault::Sync)) return SQLITE_IOERR_FSYNC;
    return methodsOf(f).xSync(realOf(f), flags);
}
int fileSize(sqlite3_file* f, sqlite3_int64* size) { return methodsOf(f).xFileSize(realOf(f), size); }
int lockFile(sqlite3_file* f, int level) { return methodsOf(f).xLock(realOf(f), level); }
int unlockFile(sqlite3_file* f, int level) { return methodsOf(f).xUnlock(realOf(f), level); }
int checkLock(sqlite3_file* f, int* held) { return methodsOf(f).xCheckReservedLock(realOf(f), held); }
int controlFile(sqlite3_file* f, int what, void* with) {
    return methodsOf(f).xFileControl(realOf(f), what, with);
}
int sectorSize(sqlite3_file* f) { return methodsOf(f).xSectorSize(realOf(f)); }
int traits(sqlite3_file* f) { return methodsOf(f).xDeviceCharacteristics(realOf(f)); }
int mapMemory(sqlite3_file* f, int page, int size, int extend, void volatile** to) {
    return methodsOf(f).xShmMap(realOf(f), page, size, extend, to);
}
int lockMemory(sqlite3_file* f, int from, int count, int flags) {
    return methodsOf(f).xShmLock(realOf(f), from, count, flags);
}
void barrier(sqlite3_file* f) { methodsOf(f).xShmBarrier(realOf(f)); }
int unmapMemory(sqlite3_file* f, int remove) { return methodsOf(f).xShmUnmap(realOf(f), remove); }

constexpr sqlite3_io_methods faultyMethods{2,           closeFile,   readFile, writeFile,  truncateFile,
                                           syncFile,    fileSize,    lockFile, unlockFile, checkLock,
                                           controlFile, sectorSize,  traits,   mapMemory,  lockMemory,
                                           barrier,     unmapMemory, nullptr,  nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* ours = reinterpret_cast<FaultyFile*>(file);
    ours->base.pMethods = nullptr;
    const bool log = flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL);
    if (log && failsNow(Fault::NoNewFile)) return SQLITE_CANTOPEN;
    const int code = usualVfs->xOpen(usualVfs, name, ours->real(), flags, outFlags);
    if (ours->real()->pMethods) ours->base.pMethods = &faultyMethods;
    return code;
}

} // namespace

FaultyDisk::FaultyDisk() {
    if (!usualVfs) {
        usualVfs = sqlite3_vfs_find(nullptr);
        faultyVfs = *usualVfs;
        faultyVfs.zName = "faulty";
        faultyVfs.szOsFile = static_cast<int>(sizeof(FaultyFile)) + usualVfs->szOsFile;
        faultyVfs.pNext = nullptr;
        faultyVfs.xOpen = openFile;
    }
    failWith(Fault::None);
    sqlite3_vfs_register(&faultyVfs, 1);
}

FaultyDisk::~FaultyDisk() {
    failWith(Fault::None);
    sqlite3_vfs_register(usualVfs, 1);
}

void FaultyDisk::failWith(Fault fault, int after) {
    stillGood = after;
    failed = 0;
    currentFault = fault;
}

int FaultyDisk::failures() const { return failed; }

} // namespace dutydesk
