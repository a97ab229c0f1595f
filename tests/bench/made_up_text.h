#pragma once

#include "screening/lexicon.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <cmath>
#include <random>

namespace dutydesk {

using namespace Qt::StringLiterals;

/// Text made of dictionary words, the likely ones more often, with a comma or full stop every few words and
/// now and then a Latin word or a number: about as dense in words and edges as news.
class Writer {
  public:
    Writer() {
        const QString common =
            u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子"
            u"说产种面而方后"
            u"多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合"_s;
        for (const QChar first : common) {
            for (const QChar second : common) {
                const QString pair = QString(first) + second;
                Lexicon::chinese().wordsAt(pair, [&](qsizetype length, int cost) {
                    if (length == 2)
                        m_words.append({pair, cost});
                    else if (second == common[0])
                        m_words.append({QString(first), cost});
                });
            }
        }
        std::vector<double> weights;
        for (const auto& [word, cost] : m_words)
            weights.push_back(std::exp(-cost / 20.0)); // flatter than the language, for more variety
        m_pick = std::discrete_distribution<int>(weights.begin(), weights.end());
    }

    QString text(qsizetype size) {
        QString made;
        while (made.size() < size) {
            for (int n = 4 + int(m_random() % 8); n > 0; --n) made += m_words[m_pick(m_random)].first;
            if (m_random() % 10 == 0) made += m_random() % 2 != 0 ? u"12345"_s : u"Wi-Fi"_s;
            made += m_random() % 4 == 0 ? u'。' : u'，';
        }
        return made.first(size);
    }

    /// Han keywords of two to four characters: half of them words of the text, half of any characters.
    QStringList keywords(int count) {
        QSet<QString> made;
        while (made.size() < count) {
            QString word;
            if (made.size() % 2 == 0)
                word = m_words[int(m_random() % m_words.size())].first +
                       m_words[int(m_random() % m_words.size())].first;
            else
                for (int n = 2 + int(m_random() % 3); n > 0; --n)
                    word += QChar(char16_t(0x4E00 + m_random() % 0x3000));
            if (word.size() >= 2) made.insert(word);
        }
        return {made.cbegin(), made.cend()};
    }

    /// A rule of three words; few texts hold them.
    QString query() {
        return u"%1%2 AND (%3 OR %4%5) NOT %6"_s.arg(word(), rareWord(), rareWord(), word(), word(),
                                                     rareWord());
    }

    /// Of two characters; the common ones more often.
    QString word() {
        for (;;)
            if (const QString& word = m_words[m_pick(m_random)].first; word.size() == 2) return word;
    }
    /// Of two characters; all alike.
    QString rareWord() {
        for (;;)
            if (const QString& word = m_words[int(m_random() % m_words.size())].first; word.size() == 2)
                return word;
    }

  private:
    QList<std::pair<QString, int>> m_words;
    std::discrete_distribution<int> m_pick;
    std::mt19937 m_random{20260213};
};

} // namespace dutydesk
