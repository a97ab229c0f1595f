#include "gui/text_diff.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr int mostChanges = 4000;

void put(QList<DiffPart>& parts, DiffPart::Kind kind, QStringView text) {
    if (text.isEmpty()) return;
    if (!parts.isEmpty() && parts.last().kind == kind)
        parts.last().text += text;
    else
        parts.append({kind, text.toString()});
}

/// Furthest points reached on each diagonal, one row for each number of changes; empty if there are too many.
QList<QList<int>> furthest(QStringView a, QStringView b) {
    const int n = int(a.size());
    const int m = int(b.size());
    const int limit = std::min(n + m, mostChanges);
    QList<int> reach(2 * limit + 2, 0);
    QList<QList<int>> trace;
    for (int changes = 0; changes <= limit; ++changes) {
        for (int k = -changes; k <= changes; k += 2) {
            const int at = limit + k;
            const bool down = k == -changes || (k != changes && reach[at - 1] < reach[at + 1]);
            int x = down ? reach[at + 1] : reach[at - 1] + 1;
            while (x < n && x - k < m && a[x] == b[x - k]) ++x;
            reach[at] = x;
            if (x >= n && x - k >= m) {
                trace.append(reach.mid(limit - changes, 2 * changes + 1));
                return trace;
            }
        }
        trace.append(reach.mid(limit - changes, 2 * changes + 1));
    }
    return {};
}

} // namespace

QList<DiffPart> differences(const QString& earlier, const QString& later) {
    const auto shorter = std::min(earlier.size(), later.size());
    qsizetype head = 0;
    while (head < shorter && earlier[head] == later[head]) ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && earlier[earlier.size() - 1 - tail] == later[later.size() - 1 - tail])
        ++tail;
    const QStringView a = QStringView(earlier).mid(head, earlier.size() - head - tail);
    const QStringView b = QStringView(later).mid(head, later.size() - head - tail);

    QList<DiffPart> backwards;
    const auto trace = furthest(a, b);
    int x = int(a.size());
    int y = int(b.size());
    if (trace.isEmpty()) {
        put(backwards, DiffPart::Added, b);
        put(backwards, DiffPart::Removed, a);
    }
    const auto step = [&backwards](DiffPart::Kind kind, QChar c) {
        if (!backwards.isEmpty() && backwards.last().kind == kind)
            backwards.last().text.prepend(c);
        else
            backwards.append({kind, QString(c)});
    };
    for (int changes = int(trace.size()) - 1; changes >= 0; --changes) {
        const int k = x - y;
        int fromX = 0;
        int fromY = 0;
        if (changes > 0) {
            const QList<int>& before = trace.at(changes - 1);
            const auto reached = [&before, changes](int diagonal) {
                const int at = diagonal + changes - 1;
                return at < 0 || at >= before.size() ? -1 : before.at(at);
            };
            const bool down = k == -changes || (k != changes && reached(k - 1) < reached(k + 1));
            const int from = down ? k + 1 : k - 1;
            fromX = reached(from);
            fromY = fromX - from;
            const int afterX = down ? fromX : fromX + 1;
            while (x > afterX) step(DiffPart::Same, a[--x]), --y;
            if (down)
                step(DiffPart::Added, b[y - 1]);
            else
                step(DiffPart::Removed, a[x - 1]);
        } else {
            while (x > 0) step(DiffPart::Same, a[--x]);
        }
        x = fromX;
        y = fromY;
    }

    QList<DiffPart> parts;
    put(parts, DiffPart::Same, QStringView(earlier).left(head));
    for (auto part = backwards.rbegin(); part != backwards.rend(); ++part) put(parts, part->kind, part->text);
    put(parts, DiffPart::Same, QStringView(earlier).right(tail));
    return parts;
}

} // namespace dutydesk
