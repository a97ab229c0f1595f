#pragma once

#include <QByteArray>

namespace dutydesk {

/// A disk that fails when it is told to, for every SQLite file that this program opens while it lives: a VFS
/// of SQLite over the usual one. One at a time.
class FaultyDisk {
  public:
    enum class Fault {
        None,
        Full,      ///< writing says that there is no room
        Write,     ///< writing fails
        Sync,      ///< what was written may not be on the disk
        NoNewFile, ///< as in a folder that may not be written to: no log can be made
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// After so many operations of that kind each one fails, until None is set. Thread-safe.
    void failWith(Fault fault, int after = 0);
    /// Operations that failed since.
    [[nodiscard]] int failures() const;
};

} // namespace dutydesk
