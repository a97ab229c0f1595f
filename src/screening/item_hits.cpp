#include "screening/item_hits.h"

#include "screening/segment.h"

#include <algorithm>

namespace dutydesk {

ItemHits::ItemHits(QStringView title, QStringView text, QString host, QList<KeywordHit> hits,
                   qsizetype keywordCount)
    : m_title(title), m_text(text), m_host(std::move(host)), m_hits(std::move(hits)),
      m_best(static_cast<size_t>(keywordCount), -1), m_bestInTitle(m_best) {
    for (const KeywordHit& found : m_hits) {
        const double confidence = found.hit.confidence;
        m_least = std::min(m_least, confidence);
        m_best[found.keyword] = std::max(m_best[found.keyword], confidence);
        if (found.hit.field == Field::Title)
            m_bestInTitle[found.keyword] = std::max(m_bestInTitle[found.keyword], confidence);
    }
}

std::vector<Stretch> ItemHits::stretches(int keyword, bool titleOnly, double from) const {
    std::vector<Stretch> all;
    for (const auto& [number, hit] : m_hits)
        if (number == keyword && hit.confidence >= from && (!titleOnly || hit.field == Field::Title))
            all.push_back({hit.field, hit.start, hit.end, hit.confidence});
    return all;
}

const std::vector<qsizetype>& ItemHits::wordStarts(Field field) const {
    auto& starts = m_wordStarts[static_cast<size_t>(field)];
    if (starts.empty()) {
        const QStringView text = field == Field::Title ? m_title : m_text;
        for (const QStringView word : segment(text))
            if (std::any_of(word.begin(), word.end(),
                            [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
                starts.push_back(word.begin() - text.begin());
    }
    return starts;
}

int ItemHits::wordsBetween(const Stretch& a, const Stretch& b) const {
    if (a.field != b.field || b.start < a.start) return -1;
    if (b.start < a.end) return 0;
    // The word that an offset lies in is the last that begins at or before it.
    const auto& starts = wordStarts(a.field);
    const auto wordAt = [&](qsizetype at) {
        return std::upper_bound(starts.begin(), starts.end(), at) - starts.begin();
    };
    // Two hits inside one word of the segmenter still follow each other.
    return std::max<int>(1, static_cast<int>(wordAt(b.start) - wordAt(a.end - 1)));
}

} // namespace dutydesk
