#pragma once

#include "screening/double_array.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace dutydesk {

/// Finds every occurrence of many patterns in one pass over a text. Bitmaps of what patterns begin with (two
/// units of those that have no more, three, or four) pass by most of the text; elsewhere a trie is walked.
/// The time grows with the length of the text, and of what patterns share with it. Immutable.
class PatternFinder {
  public:
    PatternFinder() = default;
    /// No pattern may be empty or given twice.
    explicit PatternFinder(const QStringList& patterns);

    /// Calls found(pattern, start, end) for each occurrence, in order of start, the shortest pattern first.
    template <class Found>
    void scan(QStringView text, Found&& found) const {
        if (m_trie.isEmpty() || text.isEmpty()) return;
        m_singles.empty() ? scanAs<false>(text, found) : scanAs<true>(text, found);
    }

  private:
    static constexpr size_t most = 4; ///< units that are hashed
    /// Which beginnings of one length there are, by their hash.
    struct Beginnings {
        std::vector<quint64> bits = std::vector<quint64>(1);
        int shift = 32 - 6; ///< the bitmap is asked by the highest bits of the hash

        [[nodiscard]] quint64 bit(quint32 hash) const {
            return bits[hash >> shift >> 6] >> (hash >> shift & 63) & 1;
        }
    };
    static quint32 hashOf(char16_t unit, size_t at) {
        constexpr std::array<quint32, most> factors{0x9E3779B1u, 0x85EBCA6Bu, 0xC2B2AE35u, 0x27D4EB2Fu};
        return unit * factors[at];
    }
    [[nodiscard]] quint64 singleBit(char16_t unit) const { return m_singles[unit >> 6] >> (unit & 63) & 1; }

    /// Places are noted without a branch and walked afterwards: most are none, and which is not foreseeable.
    template <bool WithSingles, class Found>
    void scanAs(QStringView text, Found& found) const {
        const auto* const units = reinterpret_cast<const char16_t*>(text.utf16());
        const qsizetype end = std::max<qsizetype>(0, text.size() - qsizetype(most) + 1);
        std::array<qsizetype, 256> places;
        for (qsizetype from = 0; from < end;) {
            const qsizetype to = std::min<qsizetype>(end, from + qsizetype(places.size()));
            size_t count = 0;
            for (; from < to; ++from) {
                places[count] = from;
                quint32 hash = hashOf(units[from], 0) ^ hashOf(units[from + 1], 1);
                quint64 bit = m_pairs.bit(hash);
                hash ^= hashOf(units[from + 2], 2);
                bit |= m_threes.bit(hash);
                hash ^= hashOf(units[from + 3], 3);
                bit |= m_fours.bit(hash);
                if constexpr (WithSingles) bit |= singleBit(units[from]);
                count += bit;
            }
            for (size_t i = 0; i < count; ++i) walk(text, places[i], found);
        }
        for (qsizetype from = end; from < text.size(); ++from) walk(text, from, found);
    }

    template <class Found>
    void walk(QStringView text, qsizetype start, Found& found) const {
        DoubleArray::State state = DoubleArray::root;
        for (qsizetype i = start; i < text.size();) {
            const int code = m_trie.code(text[i].unicode());
            if (code == 0 || (state = m_trie.step(state, code)) == DoubleArray::none) return;
            ++i;
            if (const int pattern = m_trie.value(state); pattern >= 0) found(pattern, start, i);
        }
    }

    DoubleArray m_trie;
    Beginnings m_pairs;
    Beginnings m_threes;
    Beginnings m_fours;
    std::vector<quint64> m_singles; ///< a bit for each unit that is a pattern; empty if none is
};

} // namespace dutydesk
