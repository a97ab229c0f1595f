#pragma once

#include <QFile>
#include <QList>

#include <algorithm>
#include <utility>

namespace dutydesk {

/// What the host of a virtual machine took of each processor since the start, in milliseconds, exact to 10
/// ("steal" of proc(5)). Zeroes elsewhere.
class StolenTime {
  public:
    static StolenTime now() {
        StolenTime time;
        QFile file(QStringLiteral("/proc/stat"));
        if (!file.open(QIODevice::ReadOnly)) return time;
        (void)file.readLine(); // all processors together
        for (QByteArray line = file.readLine(); line.startsWith("cpu"); line = file.readLine())
            time.m_ofProcessors.append(10 * line.simplified().split(' ').value(8).toLongLong());
        return time;
    }

    /// Of the processor that lost most, and of all together. What a thread lost is between these: it may have
    /// moved from one to the other.
    [[nodiscard]] std::pair<double, double> msSince(const StolenTime& before) const {
        qint64 most = 0;
        qint64 sum = 0;
        for (int i = 0; i < std::min(m_ofProcessors.size(), before.m_ofProcessors.size()); ++i) {
            const qint64 lost = m_ofProcessors.at(i) - before.m_ofProcessors.at(i);
            most = std::max(most, lost);
            sum += lost;
        }
        return {double(most), double(sum)};
    }

  private:
    QList<qint64> m_ofProcessors;
};

} // namespace dutydesk
