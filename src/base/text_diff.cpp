#include "base/text_diff.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace dutydesk {

namespace {

constexpr int mostChangedCharacters = 4000;
constexpr int mostChangedSentences = 2000;

struct Run {
    DiffPart::Kind kind;
    int count;
};
using Runs = std::vector<Run>;

void put(Runs& runs, DiffPart::Kind kind, int count) {
    if (count == 0) return;
    if (!runs.empty() && runs.back().kind == kind)
        runs.back().count += count;
    else
        runs.push_back({kind, count});
}

/// Furthest points reached on each diagonal, one row for each number of changes; empty if there are too many.
template <class T>
std::vector<std::vector<int>> furthest(std::span<const T> a, std::span<const T> b, int mostChanges) {
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    const int limit = std::min(n + m, mostChanges);
    std::vector<int> reach(2 * static_cast<size_t>(limit) + 2, 0);
    std::vector<std::vector<int>> trace;
    for (int changes = 0; changes <= limit; ++changes) {
        for (int k = -changes; k <= changes; k += 2) {
            const int row = limit + k;
            const auto at = static_cast<size_t>(row);
            const bool down = k == -changes || (k != changes && reach[at - 1] < reach[at + 1]);
            int x = down ? reach[at + 1] : reach[at - 1] + 1;
            while (x < n && x - k < m && a[static_cast<size_t>(x)] == b[static_cast<size_t>(x - k)]) ++x;
            reach[at] = x;
            if (x < n || x - k < m) continue;
            trace.emplace_back(reach.begin() + (limit - changes), reach.begin() + limit + changes + 1);
            return trace;
        }
        trace.emplace_back(reach.begin() + (limit - changes), reach.begin() + limit + changes + 1);
    }
    return {};
}

/// The way back along the furthest points, from the end to the beginning.
Runs backwards(const std::vector<std::vector<int>>& trace, int x, int y) {
    Runs runs;
    for (int changes = static_cast<int>(trace.size()) - 1; changes > 0; --changes) {
        const std::vector<int>& before = trace[static_cast<size_t>(changes) - 1];
        const auto reached = [&before, changes](int diagonal) {
            const int at = diagonal + changes - 1;
            return at < 0 || at >= static_cast<int>(before.size()) ? -1 : before[static_cast<size_t>(at)];
        };
        const int k = x - y;
        const bool down = k == -changes || (k != changes && reached(k - 1) < reached(k + 1));
        const int from = down ? k + 1 : k - 1;
        const int fromX = reached(from);
        put(runs, DiffPart::Same, x - (down ? fromX : fromX + 1));
        put(runs, down ? DiffPart::Added : DiffPart::Removed, 1);
        x = fromX;
        y = fromX - from;
    }
    put(runs, DiffPart::Same, x);
    return runs;
}

template <class T>
Runs shortestWay(std::span<const T> earlier, std::span<const T> later, int mostChanges) {
    const size_t shorter = std::min(earlier.size(), later.size());
    size_t head = 0;
    while (head < shorter && earlier[head] == later[head]) ++head;
    size_t tail = 0;
    while (tail < shorter - head && earlier[earlier.size() - 1 - tail] == later[later.size() - 1 - tail])
        ++tail;
    const auto a = earlier.subspan(head, earlier.size() - head - tail);
    const auto b = later.subspan(head, later.size() - head - tail);

    Runs runs;
    put(runs, DiffPart::Same, static_cast<int>(head));
    const auto trace = furthest(a, b, mostChanges);
    if (trace.empty()) {
        put(runs, DiffPart::Removed, static_cast<int>(a.size()));
        put(runs, DiffPart::Added, static_cast<int>(b.size()));
    } else {
        const Runs way = backwards(trace, static_cast<int>(a.size()), static_cast<int>(b.size()));
        for (auto run = way.rbegin(); run != way.rend(); ++run) put(runs, run->kind, run->count);
    }
    put(runs, DiffPart::Same, static_cast<int>(tail));
    return runs;
}

std::span<const char16_t> unitsOf(const QString& text) {
    return {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<size_t>(text.size())};
}

bool endsSentence(QStringView text, qsizetype at) {
    switch (text[at].unicode()) {
    case u'\n':
    case u'。':
    case u'！':
    case u'？':
    case u'；': return true;
    case u'.':
    case u'!':
    case u'?': return at + 1 < text.size() && text[at + 1].isSpace();
    default: return false;
    }
}

QList<QStringView> sentencesOf(QStringView text) {
    QList<QStringView> sentences;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!endsSentence(text, i)) continue;
        while (i + 1 < text.size() && text[i + 1].isSpace()) ++i;
        sentences.append(text.mid(start, i + 1 - start));
        start = i + 1;
    }
    if (start < text.size()) sentences.append(text.mid(start));
    return sentences;
}

} // namespace

QList<DiffPart> differences(const QString& earlier, const QString& later) {
    QList<DiffPart> parts;
    qsizetype a = 0;
    qsizetype b = 0;
    for (const Run& run : shortestWay(unitsOf(earlier), unitsOf(later), mostChangedCharacters)) {
        const bool old = run.kind == DiffPart::Removed;
        parts.append({run.kind, old ? earlier.mid(a, run.count) : later.mid(b, run.count)});
        if (run.kind != DiffPart::Added) a += run.count;
        if (!old) b += run.count;
    }
    return parts;
}

QList<DiffPart> sentenceDifferences(const QString& earlier, const QString& later) {
    QHash<QStringView, int> numbers;
    const auto numbered = [&numbers](const QList<QStringView>& sentences) {
        std::vector<int> list;
        list.reserve(static_cast<size_t>(sentences.size()));
        for (const QStringView one : sentences) {
            const auto known = numbers.constFind(one);
            list.push_back(known != numbers.cend() ? *known : *numbers.insert(one, int(numbers.size())));
        }
        return list;
    };
    const QList<QStringView> old = sentencesOf(earlier);
    const QList<QStringView> now = sentencesOf(later);
    const std::vector<int> a = numbered(old);
    const std::vector<int> b = numbered(now);

    QList<DiffPart> parts;
    qsizetype atOld = 0;
    qsizetype atNow = 0;
    for (const Run& run : shortestWay<int>(a, b, mostChangedSentences)) {
        QString text;
        for (int i = 0; i < run.count; ++i)
            text += run.kind == DiffPart::Removed ? old[atOld + i] : now[atNow + i];
        parts.append({run.kind, text});
        if (run.kind != DiffPart::Added) atOld += run.count;
        if (run.kind != DiffPart::Removed) atNow += run.count;
    }
    return parts;
}

} // namespace dutydesk
