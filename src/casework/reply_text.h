#pragma once

#include <QBitArray>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace dutydesk {

// Common ground of the reply checks. All patterns in this folder have bounded repeats, so that a check takes
// time in proportion to the text, whatever the text is.

/// A part of a text, UTF-16 offsets, half-open.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const TextRange&) const = default;
};

/// Which characters of a text have been read as something already.
class TakenText {
  public:
    explicit TakenText(qsizetype size) : m_taken(size) {}
    void take(const TextRange& range) { m_taken.fill(true, range.start, range.end); }
    [[nodiscard]] bool overlaps(const TextRange& range) const;

  private:
    QBitArray m_taken;
};

/// The text with full-width letters, digits and the signs between them made ASCII; same length, same offsets.
[[nodiscard]] QString foldWidth(const QString& text);

/// Where the pattern matches, in order.
[[nodiscard]] QList<TextRange> rangesOf(const QRegularExpression& pattern, const QString& text);

} // namespace dutydesk
