#include "screening/judge.h"

#include "screening/scripts.h"
#include "screening/word_lattice.h"

#include <algorithm>
#include <vector>

namespace dutydesk {
namespace {

/// What a keyword costs that the dictionary does not know: about a common two-character word.
constexpr int keywordCost = 90;
/// How much text around a keyword may have a say, in UTF-16 units; and how much is judged in one piece.
constexpr qsizetype sentenceContext = 24;
constexpr qsizetype mostInOnePiece = 256;

/// The part of a place that lies in one stretch of Han characters with more of them beside it.
struct Span {
    qsizetype start;
    qsizetype end;
    qsizetype place;
};

/// Stretches of Han characters around offsets of one text.
class Stretches {
  public:
    explicit Stretches(QStringView text) : m_text(text) {}
    [[nodiscard]] bool hanBefore(qsizetype at) const { return at > 0 && isHan(codePointBefore(m_text, at)); }
    [[nodiscard]] bool hanAt(qsizetype at) const {
        return at < m_text.size() && isHan(codePointAt(m_text, at));
    }
    /// As far as Han characters go, but not beyond the limit.
    [[nodiscard]] qsizetype left(qsizetype at, qsizetype limit) const {
        while (at > limit && hanBefore(at)) at -= unitsOf(codePointBefore(m_text, at));
        return at;
    }
    [[nodiscard]] qsizetype right(qsizetype at, qsizetype limit) const {
        while (at < limit && hanAt(at)) at += unitsOf(codePointAt(m_text, at));
        return at;
    }

  private:
    QStringView m_text;
};

std::vector<Span> doubtfulSpans(const Stretches& stretches, const QList<Place>& places) {
    std::vector<Span> spans;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto [keyword, start, end] = places[i];
        const bool doubtfulStart = stretches.hanAt(start) && stretches.hanBefore(start);
        const bool doubtfulEnd = stretches.hanBefore(end) && stretches.hanAt(end);
        const qsizetype firstEnd = stretches.right(start, end);
        const qsizetype lastStart = stretches.left(end, start);
        if (doubtfulStart || (doubtfulEnd && firstEnd == end)) spans.push_back({start, firstEnd, i});
        if (doubtfulEnd && firstEnd != end) spans.push_back({lastStart, end, i});
    }
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
    return spans;
}

/// The less likely of the two ends of a place decides. Inside a longer word, its parts say whether the place
/// is one of them: 教育|局 holds 教育, 日本|人 does not hold 本人.
void add(Verdict& verdict, double edges, double nested, double crossed) {
    const double ofParts = edges + crossed > 0 ? edges / (edges + crossed) : 1;
    const double confidence = std::min(1.0, edges + nested * ofParts);
    const HitKind kind = confidence < 0.5 ? HitKind::Crossing
                         : nested > edges ? HitKind::Nested
                                          : HitKind::Exact;
    verdict.confidence = std::min(verdict.confidence, confidence);
    verdict.kind = std::max(verdict.kind, kind);
}

/// Spans [first, last) whose surroundings overlap, as one piece of text.
void judgePiece(QStringView piece, qsizetype offset, std::span<const Span> spans, WordLattice& lattice,
                QList<Verdict>& verdicts) {
    std::vector<WordLattice::Edge> words;
    for (const Span& span : spans)
        words.push_back({int(span.start - offset), int(span.end - offset), keywordCost});
    lattice.build(piece, Lexicon::chinese(), words);
    for (const Span& span : spans) {
        const int from = static_cast<int>(span.start - offset);
        const int to = static_cast<int>(span.end - offset);
        const double nested = lattice.inLongerWord(from, to);
        constexpr double negligible = 1e-3; // then its parts change nothing
        const double crossed = nested > negligible ? lattice.crossing(from, to) : 0;
        add(verdicts[span.place], lattice.bothEdges(from, to), nested, crossed);
    }
}

} // namespace

QList<Verdict> judge(QStringView folded, const QList<Place>& places) {
    QList<Verdict> verdicts(places.size());
    const Stretches stretches(folded);
    const std::vector<Span> spans = doubtfulSpans(stretches, places);
    if (spans.empty() || Lexicon::chinese().isEmpty()) return verdicts;
    WordLattice lattice;
    for (size_t first = 0; first < spans.size();) {
        const qsizetype left =
            stretches.left(spans[first].start, std::max<qsizetype>(0, spans[first].start - sentenceContext));
        qsizetype right = spans[first].start;
        size_t last = first;
        for (; last < spans.size(); ++last) {
            const Span& span = spans[last];
            if (last > first && (span.start >= right || span.end - left > mostInOnePiece)) break;
            right = std::max(right,
                             stretches.right(span.end, std::min(folded.size(), span.end + sentenceContext)));
        }
        judgePiece(folded.sliced(left, right - left), left, std::span(spans).subspan(first, last - first),
                   lattice, verdicts);
        first = last;
    }
    return verdicts;
}

} // namespace dutydesk
