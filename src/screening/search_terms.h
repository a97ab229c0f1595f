#pragma once

#include <QString>
#include <QStringView>

namespace dutydesk {

/// What is stored in the search index for a text: its folded words (other scripts) and its overlapping Han
/// character pairs, parted by spaces; the last character of a run stands alone, so that every character
/// begins a term. Only letters and digits, so it is safe inside an FTS5 string.
[[nodiscard]] QString indexTerms(QStringView text);

/// The terms that a text must hold if it holds the query, parted by spaces; empty if the query has no letter
/// or digit. A character that stands alone ends with an asterisk: the text must hold a term that begins so.
/// Finding them is necessary, not sufficient: confirm with contains().
[[nodiscard]] QString queryTerms(QStringView query);

/// True if the folded text holds each of the query's words (parted by spaces) somewhere. Where a word begins
/// or ends with a letter or digit of a script with spaces, a word of the text must begin or end there too:
/// 2345 is not in 12345.
[[nodiscard]] bool contains(QStringView text, QStringView query);

} // namespace dutydesk
