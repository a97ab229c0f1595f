#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <utility>

namespace dutydesk {

/// How often a crash test kills: 20 times, or what $DUTYDESK_KILLS says.
[[nodiscard]] int killRounds();

/// Starts this test program again with one disabled test alone and these environment variables, waits until
/// it has said `lines` lines that begin with ">", then up to `more` milliseconds, and kills it with SIGKILL.
/// Returns those lines, without the ">", of which each was acknowledged; what it did after the last one was
/// not.
[[nodiscard]] QList<QByteArray> runUntilKilled(const QString& test,
                                               const QList<std::pair<QString, QString>>& environment,
                                               int lines, int more);

} // namespace dutydesk
