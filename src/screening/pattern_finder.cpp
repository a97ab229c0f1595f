#include "screening/pattern_finder.h"

#include <numeric>

namespace dutydesk {
namespace {

/// Bits for each beginning, so that few others share one; but no more than the nearest caches hold.
constexpr size_t bitsForEach = 16;
constexpr int mostBits = 20;

} // namespace

PatternFinder::PatternFinder(const QStringList& patterns) {
    if (patterns.isEmpty()) return;
    std::vector<int> order(static_cast<size_t>(patterns.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return patterns[a] < patterns[b]; });
    std::vector<QStringView> keys;
    keys.reserve(order.size());
    for (const int pattern : order) keys.emplace_back(patterns[pattern]);
    m_trie = DoubleArray(keys, order);

    std::array<std::vector<quint32>, most + 1> hashes; // of beginnings, by their length
    for (const QStringView key : keys) {
        const size_t length = std::min(most, static_cast<size_t>(key.size()));
        quint32 hash = 0;
        for (size_t i = 0; i < length; ++i) hash ^= hashOf(key[qsizetype(i)].unicode(), i);
        hashes[length].push_back(hash);
        if (length > 1) continue;
        const char16_t unit = key[0].unicode();
        m_singles.resize(0x10000 / 64);
        m_singles[unit >> 6] |= quint64(1) << (unit & 63);
    }
    const auto fill = [](Beginnings& beginnings, const std::vector<quint32>& of) {
        int bits = 6;
        while (bits < mostBits && (size_t(1) << bits) < of.size() * bitsForEach) ++bits;
        beginnings.shift = 32 - bits;
        beginnings.bits.assign(size_t(1) << (bits - 6), 0);
        for (const quint32 hash : of) {
            const quint32 at = hash >> beginnings.shift;
            beginnings.bits[at >> 6] |= quint64(1) << (at & 63);
        }
    };
    fill(m_pairs, hashes[2]);
    fill(m_threes, hashes[3]);
    fill(m_fours, hashes[4]);
}

} // namespace dutydesk
