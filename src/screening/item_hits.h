#pragma once

#include "screening/hit.h"

#include <QList>
#include <QStringView>

#include <vector>

namespace dutydesk {

/// A keyword's number and one of its hits.
struct KeywordHit {
    int keyword = 0;
    Hit hit;
};

/// A stretch of an item's text, counted in words too, with the least confidence of what it is made of.
struct Stretch {
    Field field = Field::Text;
    qsizetype start = 0; ///< UTF-16, as published
    qsizetype end = 0;
    double confidence = 1;
};

/// What was found in one item, ready to be asked by rules. For one thread.
class ItemHits {
  public:
    /// hits: title before text, each in the order of the text. host: see hostOf(). The views must outlive
    /// this.
    ItemHits(QStringView title, QStringView text, QString host, QList<KeywordHit> hits,
             qsizetype keywordCount);

    [[nodiscard]] const QList<KeywordHit>& all() const { return m_hits; }
    /// The confidence of a keyword's best hit; -1 if it has none.
    [[nodiscard]] double best(int keyword, bool titleOnly) const {
        return keyword < 0 ? -1 : (titleOnly ? m_bestInTitle : m_best)[keyword];
    }
    /// The least confidence of all hits; 1 if there are none.
    [[nodiscard]] double least() const { return m_least; }
    /// Its hits of at least that confidence as stretches, in order.
    [[nodiscard]] std::vector<Stretch> stretches(int keyword, bool titleOnly, double from) const;
    [[nodiscard]] const QString& host() const { return m_host; }
    /// How many words on b begins after a ends, 1 for the next word, 0 if they overlap; -1 if they are in
    /// different fields or b comes first. A punctuation mark is no word.
    [[nodiscard]] int wordsBetween(const Stretch& a, const Stretch& b) const;

  private:
    [[nodiscard]] const std::vector<qsizetype>& wordStarts(Field field) const;

    QStringView m_title;
    QStringView m_text;
    QString m_host;
    QList<KeywordHit> m_hits;
    double m_least = 1;
    std::vector<double> m_best;
    std::vector<double> m_bestInTitle;
    mutable std::vector<qsizetype> m_wordStarts[2]; ///< cut when first asked for
};

} // namespace dutydesk
