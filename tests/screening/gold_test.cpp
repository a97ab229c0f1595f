#include "screening/screen.h"
#include "screening/scripts.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

QString suites() {
    return qEnvironmentVariable("DUTYDESK_SUITES", QStringLiteral(SOURCE_DIR "/../shared/suites"));
}

QStringList wordsOf(const QString& text) { return text.simplified().split(u' ', Qt::SkipEmptyParts); }

QStringList linesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// Sentences cut by people, against which hits are counted: one is wrong where a word crosses an edge of the
/// keyword.
class Gold {
  public:
    explicit Gold(const QStringList& lines) {
        for (const QString& line : lines) {
            Sentence sentence;
            for (const QString& word : wordsOf(line)) {
                sentence.text += word;
                sentence.cuts.insert(sentence.text.size());
                if (word.size() == 2 && isHan(word[0].unicode()) && isHan(word[1].unicode()))
                    m_words.insert(word);
            }
            sentence.cuts.insert(0);
            m_sentences.append(sentence);
        }
    }

    [[nodiscard]] QStringList words() const { return {m_words.cbegin(), m_words.cend()}; }

    /// F of the shown hits, and of all of them as a search for substrings would show.
    [[nodiscard]] std::pair<double, double> score(const QStringList& keywords) const {
        const Screen screen = Screen::forKeywords(keywords);
        double right = 0, shown = 0, rightShown = 0, all = 0;
        for (const Sentence& sentence : m_sentences) {
            for (const Hit& hit : screen.find(sentence.text)) {
                const bool good = !sentence.crossed(hit);
                all += 1;
                right += good;
                shown += hit.shown;
                rightShown += good && hit.shown;
            }
        }
        return {2 * rightShown / (shown + right), 2 * right / (all + right)};
    }

  private:
    struct Sentence {
        QString text;
        QSet<qsizetype> cuts;

        [[nodiscard]] bool crossed(const Hit& hit) const {
            if (cuts.contains(hit.start) && cuts.contains(hit.end)) return false;
            for (qsizetype at = hit.start + 1; at < hit.end; ++at)
                if (cuts.contains(at)) return true;
            return false;
        }
    };
    QList<Sentence> m_sentences;
    QSet<QString> m_words;
};

} // namespace

TEST(Gold, HitsAreTruerThanSubstrings) {
    const QDir folder(suites() + u"/screen"_s);
    const QStringList files = folder.entryList({u"*.seg"_s});
    if (files.isEmpty()) GTEST_SKIP() << "no outside cases";
    for (const QString& file : files) {
        const Gold gold(linesOf(folder.filePath(file)));
        const auto [shown, substring] = gold.score(gold.words());
        EXPECT_GT(shown, substring) << file.toStdString();
        const auto [shownNew, substringNew] =
            gold.score(linesOf(folder.filePath(file.chopped(4) + u".oov"_s)));
        EXPECT_GT(shownNew, substringNew) << file.toStdString() << ", words that the dictionary lacks";
    }
}

} // namespace dutydesk
