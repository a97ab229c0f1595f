#include "screening/fold.h"

#include "screening/scripts.h"
#include "screening/simplify.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <array>

namespace dutydesk {
namespace {

const icu::Normalizer2* casefold() {
    static const icu::Normalizer2* const shared = [] {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFKCCasefoldInstance(status);
    }();
    return shared;
}

icu::UnicodeString alias(QStringView text) {
    return {false, reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size())};
}

/// What NFKC_Casefold makes of single units. `slow` marks those that a table cannot answer for: surrogates,
/// units that may join the character before them, vanish or become more than one.
constexpr char16_t slow = 0xFFFF;
const std::array<char16_t, 0x10000>& unitTable() {
    static const auto table = [] {
        std::array<char16_t, 0x10000> made{};
        UErrorCode status = U_ZERO_ERROR;
        for (char32_t c = 0; c < made.size(); ++c) {
            const auto unit = static_cast<char16_t>(c);
            made[c] = slow;
            if (QChar::isSurrogate(c) || !casefold()->hasBoundaryBefore(static_cast<UChar32>(c))) continue;
            const icu::UnicodeString one(unit);
            const icu::UnicodeString to = casefold()->normalize(one, status);
            if (U_SUCCESS(status) && to.length() == 1) made[c] = to.charAt(0);
        }
        return made;
    }();
    return table;
}

/// Writes the folded units and, if wanted, where each comes from.
class Writer {
  public:
    Writer(QStringView text, QList<qsizetype>* offsets) : m_text(text), m_offsets(offsets) {
        m_out.resize(text.size());
        if (m_offsets) m_offsets->resize(text.size() + 1);
    }

    QString run() {
        for (qsizetype i = 0; i < m_text.size();) {
            i = m_offsets ? fastRun<true>(i) : fastRun<false>(i);
            if (i < m_text.size()) i = slowSegment(i);
        }
        m_out.truncate(m_size);
        if (m_offsets) {
            m_offsets->resize(m_size + 1);
            m_offsets->last() = m_text.size();
        }
        return std::move(m_out);
    }

  private:
    /// Writes what the table answers for and returns where that ends. The output has room for one unit for
    /// each of the text's that are left: put() sees to it.
    template <bool WithOffsets>
    qsizetype fastRun(qsizetype at) {
        const char16_t* const table = unitTable().data();
        const auto* const in = reinterpret_cast<const char16_t*>(m_text.utf16());
        auto* const out = reinterpret_cast<char16_t*>(m_out.data());
        qsizetype* const from = WithOffsets ? m_offsets->data() : nullptr;
        const qsizetype end = m_text.size();
        qsizetype size = m_size;
        for (; at < end; ++at, ++size) {
            const char16_t to = table[in[at]];
            if (to == slow) [[unlikely]]
                break;
            out[size] = to;
            if constexpr (WithOffsets) from[size] = at;
        }
        m_size = size;
        return at;
    }

    void put(QChar unit, qsizetype from) {
        const qsizetype room = m_size + 1 + m_text.size() - from;
        if (room > m_out.size()) {
            m_out.resize(room + room / 4);
            if (m_offsets) m_offsets->resize(m_out.size() + 1);
        }
        m_out[m_size] = unit;
        if (m_offsets) (*m_offsets)[m_size] = from;
        ++m_size;
    }

    [[nodiscard]] bool beginsCharacter(qsizetype at) const {
        return unitTable()[m_text[at].unicode()] != slow ||
               casefold()->hasBoundaryBefore(static_cast<UChar32>(codePointAt(m_text, at)));
    }

    /// Normalises from the last place where a character surely begins to the next one, and returns that.
    qsizetype slowSegment(qsizetype at) {
        qsizetype start = at;
        if (start > 0 && !beginsCharacter(start) && m_size > 0) {
            // What was written last comes from one fast unit: a slow segment would have reached this far by
            // itself.
            --start;
            --m_size;
        }
        // ICU sorts marks in quadratic time, so it is not given more than would be kept.
        int points = 0;
        qsizetype end = start;
        qsizetype used = start;
        while (end < m_text.size() && (end == start || !beginsCharacter(end))) {
            end += unitsOf(codePointAt(m_text, end));
            if (++points <= mostPoints) used = end;
        }
        putNormalized(m_text.sliced(start, used - start), start);
        return end;
    }

    void putNormalized(QStringView segment, qsizetype from) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeString to = casefold()->normalize(alias(segment), status);
        int points = 0; // of one character; a mark may have come apart into two
        for (int32_t i = 0; U_SUCCESS(status) && i < to.length();) {
            const UChar32 point = to.char32At(i);
            points = casefold()->hasBoundaryBefore(point) ? 1 : points + 1;
            for (int32_t end = i + U16_LENGTH(point); i < end; ++i)
                if (points <= mostPoints) put(QChar(to.charAt(i)), from);
        }
    }

    /// A base and its marks; nobody reads a letter with more of them.
    static constexpr int mostPoints = 32;

    QStringView m_text;
    QList<qsizetype>* m_offsets;
    QString m_out;
    qsizetype m_size = 0; ///< of what is written in m_out
};

} // namespace

Folded fold(QStringView text) {
    Folded folded;
    folded.text = Writer(text, &folded.offsets).run();
    Simplifier::instance().apply(folded.text);
    return folded;
}

QString foldText(QStringView text) {
    QString folded = Writer(text, nullptr).run();
    Simplifier::instance().apply(folded);
    return folded;
}

std::pair<qsizetype, qsizetype> originalRange(const Folded& folded, qsizetype start, qsizetype end) {
    const qsizetype last = folded.offsets[end - 1];
    while (folded.offsets[end] <= last) ++end;
    return {folded.offsets[start], folded.offsets[end]};
}

} // namespace dutydesk
