#include "reporting/table_layout.h"

#include "reporting/page_geometry.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

namespace dutydesk {

namespace {

using namespace page_geometry;

constexpr double paddingMm = 2 * tablePaddingPoints / pointsPerMm;
constexpr double emMm = tablePoints / pointsPerMm;
constexpr double slackEms = 0.3;   ///< typefaces and programs round differently
constexpr double shortTextEms = 8; ///< so much Chinese stands on one line: a name, a state, a tier
constexpr int rowsLookedAt = 2000; ///< of a long table; those beyond are like them

/// What columns have to hold without a break, from the airiest to the narrowest.
struct Airiness {
    bool wholeTimes;       ///< a day and its time on one line; else the time may stand below
    double proseEms;       ///< Chinese that may break anywhere
    double longestWordEms; ///< longer ones are addresses, which may break anywhere too
};
constexpr std::array<Airiness, 3> airinesses{{{true, 6, 9.5}, {false, 6, 9.5}, {false, 5, 7.5}}};

bool isHan(QChar c) { return c.unicode() >= 0x2E80 || c.isSurrogate(); }

/// The width of a character in any typeface that may stand in: the broadest of them.
double broadEms(QChar c) {
    if (c.isLowSurrogate()) return 0;
    if (isHan(c)) return 1;
    if (c.unicode() >= 0x2000) return 1; // shapes and dashes
    if (QStringView(u"mwMW@%").contains(c)) return 1;
    if (c.isUpper()) return 0.75;
    if (QStringView(u"ijlftrI.,:;'|!()[]-/ ").contains(c)) return 0.41;
    return 0.635;
}

double broadEms(QStringView text) {
    return std::accumulate(text.begin(), text.end(), 0.0,
                           [](double sum, QChar c) { return sum + broadEms(c); });
}

/// What `word`, which holds no white space, takes without a break that hurts.
double leastOf(QStringView word, const Airiness& airiness) {
    const double whole = broadEms(word);
    if (std::any_of(word.begin(), word.end(), isHan))
        return whole <= shortTextEms ? whole : airiness.proseEms;
    return std::min(whole, airiness.longestWordEms);
}

/// What a cell takes without a break within a word or a time.
double leastOfCell(const QString& text, const Airiness& airiness) {
    static const QRegularExpression words(QStringLiteral("\\S+"));
    static const QRegularExpression wordsAndTimes(QStringLiteral("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d|\\S+"));
    double least = 0;
    for (auto parts = (airiness.wholeTimes ? wordsAndTimes : words).globalMatch(text); parts.hasNext();) {
        const QStringView one = parts.next().capturedView();
        least = std::max(least, one.contains(u' ') ? broadEms(one) : leastOf(one, airiness));
    }
    return least;
}

QList<double> leastWidths(const Table& table, const Airiness& airiness) {
    QList<double> least;
    const qsizetype rows = std::min(table.rows.size(), qsizetype(rowsLookedAt));
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        double ems = leastOfCell(table.header.at(column), airiness);
        for (qsizetype row = 0; row < rows; ++row)
            ems = std::max(ems, leastOfCell(table.rows.at(row).value(column), airiness));
        least.append((ems + slackEms) * emMm + paddingMm);
    }
    return least;
}

double sum(const QList<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

/// By shares, but none narrower than it has to be; all narrower in proportion where that is too much.
QList<double> shared(const Table& table, const QList<double>& least, double width) {
    const double needed = sum(least);
    QList<double> widths;
    if (needed >= width) {
        for (const double one : least) widths.append(one * width / needed);
        return widths;
    }
    QList<bool> held(least.size(), false);
    for (;;) {
        double room = width;
        double shares = 0;
        for (qsizetype i = 0; i < least.size(); ++i) {
            if (held.at(i))
                room -= least.at(i);
            else
                shares += table.widths.value(i, 1);
        }
        widths.clear();
        bool again = false;
        for (qsizetype i = 0; i < least.size(); ++i) {
            widths.append(held.at(i) ? least.at(i) : room * table.widths.value(i, 1) / shares);
            if (!held.at(i) && widths.last() < least.at(i)) {
                held[i] = true;
                again = true;
            }
        }
        if (!again) return widths;
    }
}

bool isAcross(const Block& block, const PageWidths& pages) {
    const auto* table = std::get_if<Table>(&block);
    return table && layOut(*table, pages).across;
}

} // namespace

TableLayout layOut(const Table& table, const PageWidths& pages) {
    const double mayTakeTwoLines = sum(leastWidths(table, airinesses.at(1)));
    const bool across = pages.across > 0 && mayTakeTwoLines > pages.upright;
    const double width = across ? pages.across : pages.upright;
    QList<double> least;
    for (const Airiness& airiness : airinesses) {
        least = leastWidths(table, airiness);
        if (sum(least) <= width) break;
    }
    return {across, shared(table, least, width)};
}

QList<PageRun> pageRuns(const QList<Block>& blocks, const PageWidths& pages) {
    QList<PageRun> runs{{}};
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool across = isAcross(blocks.at(i), pages);
        if (across != runs.last().across) {
            qsizetype from = i;
            while (across && from > runs.last().begin && std::holds_alternative<Heading>(blocks.at(from - 1)))
                --from;
            if (from > runs.last().begin) {
                runs.last().end = from;
                runs.append({across, from, i});
            } else if (runs.size() > 1) {
                runs.removeLast(); // nothing but headings: they go from one table to the next
            } else {
                runs.last().across = across;
            }
        }
        runs.last().end = i + 1;
    }
    return runs;
}

} // namespace dutydesk
