#include "screening/telling_words.h"

#include <algorithm>

namespace dutydesk {

TellingWords::TellingWords(const QStringList& words, const QStringList& exceptions)
    : m_exceptions(exceptions.begin(), exceptions.end()) {
    if (!words.isEmpty()) m_screen = Screen::forKeywords(words + exceptions);
}

QStringList TellingWords::in(QStringView title, QStringView text) const {
    QStringList found;
    if (!m_screen) return found;
    for (const QStringView part : {title, text}) {
        const QList<Hit> hits = m_screen->find(part);
        for (const Hit& hit : hits) {
            if (!hit.shown || m_exceptions.contains(hit.keyword) || found.contains(hit.keyword)) continue;
            const bool inside = std::any_of(hits.begin(), hits.end(), [&](const Hit& other) {
                return m_exceptions.contains(other.keyword) && other.start <= hit.start &&
                       hit.end <= other.end;
            });
            if (!inside) found.append(hit.keyword);
        }
    }
    return found;
}

} // namespace dutydesk
