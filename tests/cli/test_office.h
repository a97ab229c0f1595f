#pragma once

#include "tests/cli/ctl.h"

#include <QTemporaryDir>

namespace dutydesk {

/// An office in a temporary folder, made and changed through dutydeskctl alone: 李主任 supervises, 小陈
/// analyses.
class TestOffice {
  public:
    TestOffice();

    [[nodiscard]] QString store() const { return m_folder.filePath(QStringLiteral("office.db")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file into the folder; returns its path.
    QString write(const QString& name, const QByteArray& bytes) const;

    /// Runs a verb on the store.
    [[nodiscard]] CtlRun run(QStringList args) const;
    /// The same as a person.
    [[nodiscard]] CtlRun asSupervisor(const QStringList& args) const;
    [[nodiscard]] CtlRun asAnalyst(const QStringList& args) const;

  private:
    QTemporaryDir m_folder;
};

} // namespace dutydesk
