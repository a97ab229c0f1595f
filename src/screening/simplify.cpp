#include "screening/simplify.h"

#include "screening/scripts.h"

#include <unicode/translit.h>

#include <algorithm>
#include <numeric>

namespace dutydesk {
namespace {

/// "甲乙 > 丙丁;" as two words, or nothing if the line is not such a rule between Han words of one length.
bool readRule(QStringView line, QString& from, QString& to) {
    const qsizetype arrow = line.indexOf(u'>');
    if (arrow < 0 || !line.endsWith(u';')) return false;
    from = line.first(arrow).trimmed().toString();
    to = line.sliced(arrow + 1).chopped(1).trimmed().toString();
    const auto han = [](QChar c) { return isHan(c.unicode()); };
    return !from.isEmpty() && from.size() == to.size() && std::all_of(from.cbegin(), from.cend(), han) &&
           std::all_of(to.cbegin(), to.cend(), han);
}

QString rulesOfIcu() {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> icu(
        icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !icu) return {};
    icu::UnicodeString rules;
    icu->toRules(rules, false);
    return QString(reinterpret_cast<const QChar*>(rules.getBuffer()), rules.length());
}

/// How often ICU's words turn one simplified unit into another, and how often they leave it.
struct Evidence {
    int changed = 0;
    int kept = 0;
};
quint32 pairOf(QChar from, QChar to) { return quint32(from.unicode()) << 16 | to.unicode(); }

} // namespace

const Simplifier& Simplifier::instance() {
    static const Simplifier simplifier;
    return simplifier;
}

Simplifier::Simplifier() {
    std::iota(m_units.begin(), m_units.end(), char16_t(0));
    QList<WordRule> words;
    readRules(words);
    closeChains();
    keepUsefulWords(words);
}

void Simplifier::readRules(QList<WordRule>& words) {
    const QString rules = rulesOfIcu();
    for (const QStringView line : QStringView(rules).split(u'\n')) {
        WordRule rule;
        if (!readRule(line.trimmed(), rule.from, rule.to)) continue;
        if (rule.from.size() == 1)
            m_units[rule.from[0].unicode()] = rule.to[0].unicode();
        else
            words.append(rule);
    }
}

void Simplifier::closeChains() {
    for (char32_t c = 0; c < m_units.size(); ++c) {
        char16_t last = m_units[c];
        char16_t least = last;
        for (int steps = 0; m_units[last] != last; ++steps) {
            last = m_units[last];
            least = std::min(least, last);
            if (steps == 8) { // a ring of variants: its least member stands for all
                last = least;
                m_units[last] = last;
            }
        }
        m_units[c] = last;
    }
}

QString Simplifier::mapped(QString text) const {
    for (QChar& c : text) c = QChar(m_units[c.unicode()]);
    return text;
}

void Simplifier::keepUsefulWords(const QList<WordRule>& words) {
    QHash<quint32, int> changes;        // from a simplified unit to another
    QHash<char16_t, Evidence> evidence; // by unit as ICU has it
    for (const WordRule& rule : words) {
        const QString from = mapped(rule.from), to = mapped(rule.to);
        for (qsizetype i = 0; i < from.size(); ++i) {
            Evidence& unit = evidence[rule.from[i].unicode()];
            from[i] == to[i] ? ++unit.kept : ++unit.changed;
            if (from[i] != to[i]) ++changes[pairOf(from[i], to[i])];
        }
    }
    const auto unanimous = [&](QChar written, QChar from, QChar to) {
        const Evidence unit = evidence[written.unicode()];
        return unit.kept == 0 && unit.changed <= changes[pairOf(from, to)];
    };

    // A change that ICU makes in every one of many words is a matter of the character, not of the word: 沈 祇
    // 嶽.
    constexpr int many = 5;
    QHash<char16_t, char16_t> always;
    for (const WordRule& rule : words) {
        const QString from = mapped(rule.from), to = mapped(rule.to);
        for (qsizetype i = 0; i < from.size(); ++i)
            if (from[i] != to[i] && evidence[rule.from[i].unicode()].changed >= many &&
                unanimous(rule.from[i], from[i], to[i]))
                always.insert(from[i].unicode(), to[i].unicode());
    }
    for (auto it = always.cbegin(); it != always.cend(); ++it) m_units[it.key()] = it.value();
    closeChains();

    for (const WordRule& rule : words) {
        const QString from = mapped(rule.from), to = mapped(rule.to);
        // Without a Traditional character it would rewrite Simplified text; once only, it is a choice of
        // words (巡察 → 巡查); and where the changed character comes first, the word before may own it
        // (漫畫|界 is not 畫界).
        bool useful = rule.from != from && from != to;
        for (qsizetype i = 0; i < from.size() && useful; ++i)
            useful = from[i] == to[i] || (changes[pairOf(from[i], to[i])] >= 2 &&
                                          (i > 0 || unanimous(rule.from[i], from[i], to[i])));
        if (!useful) continue;
        m_words[rule.from[0].unicode()].append({rule.from, to});
    }
    m_quick = m_units;
    for (auto rules = m_words.begin(); rules != m_words.end(); ++rules) {
        m_quick[rules.key()] = 0;
        std::stable_sort(rules->begin(), rules->end(),
                         [](const WordRule& a, const WordRule& b) { return a.from.size() > b.from.size(); });
    }
}

void Simplifier::apply(QString& text) const {
    QChar* const units = text.data();
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size;) {
        const char16_t unit = units[i].unicode();
        if (const char16_t to = m_quick[unit]; to != 0) [[likely]] {
            units[i++] = QChar(to);
            continue;
        }
        const QList<WordRule> rules = m_words.value(unit);
        const QStringView rest(units + i, size - i);
        const auto applies = [&](const WordRule& rule) { return rest.startsWith(rule.from); };
        const auto rule = std::find_if(rules.cbegin(), rules.cend(), applies);
        if (rule == rules.cend()) {
            units[i++] = QChar(m_units[unit]);
            continue;
        }
        std::copy(rule->to.cbegin(), rule->to.cend(), units + i);
        i += rule->to.size();
    }
}

} // namespace dutydesk
