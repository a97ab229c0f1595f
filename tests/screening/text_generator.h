#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace dutydesk {

/// Texts of every kind that stands on the public web, from a seed: the same on every machine.
class TextGenerator {
  public:
    explicit TextGenerator(quint32 seed) : m_random(seed) {}

    int below(qsizetype limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    QString pick(const QStringList& from) { return from[below(from.size())]; }

    /// Mixed scripts, emoji, combining marks, full width, Traditional words, invisible and broken characters.
    QString text(int pieces) {
        QString made;
        for (int i = 0; i < pieces; ++i) made += piece();
        return made;
    }

    /// Ordinary Simplified and Traditional words, Latin ones and punctuation.
    QString plainText(int pieces) {
        QString made;
        for (int i = 0; i < pieces; ++i) made += pick(words());
        return made;
    }

    static const QStringList& words() {
        using namespace Qt::StringLiterals;
        static const QStringList all = u"食堂 学校 學校 计划 計畫 漫畫 著名 乾坤 沈默 瀋陽 臺灣 项链 "
                                       u"項鍊 和尚 尚未 教育局 教育 的 了 一 在 "
                                       u"iPhone Wi-Fi 12345 热线 。 ， ！ A股 ＡＢＣ climate ただ "
                                       u"学生 한국 ไทย 甚麼 祇有 干 乾 幹 里 裡 裏"_s.split(u' ');
        return all;
    }

  private:
    QString piece() {
        using namespace Qt::StringLiterals;
        static const QStringList marks = {u"\u0301"_s, u"\u0323"_s, u"\u0344"_s,
                                          u"\u3099"_s, u"\u1161"_s, u"\u11A8"_s};
        static const QStringList odd = {
            u"\u200B"_s, u"\u00AD"_s, u"\uFE0F"_s, u"\u3000"_s, u"\n"_s, u"㈱"_s, u"ﬁ"_s,
            u"ﷺ"_s,      u"İ"_s,      u"ß"_s,      u"½"_s,      u"Ⅷ"_s,  u"😡"_s,  u"👨‍👩‍👧"_s,
            u"𠮷"_s,     u"ｶﾞ"_s,     u"\u1112"_s, u"𝐀"_s};
        switch (below(8)) {
        case 0: return pick(marks);
        case 1: return pick(odd);
        case 2: return QString(QChar(char16_t(below(0x10000)))); // any unit, lone surrogates among them
        case 3: return QStringView(QChar::fromUcs4(0x10000 + char32_t(below(0x20000)))).toString();
        case 4: return QString(QChar(char16_t(0x4E00 + below(0x5200))));
        default: return pick(words());
        }
    }

    std::mt19937 m_random;
};

} // namespace dutydesk
