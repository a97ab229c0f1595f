#pragma once

#include "base/result.h"
#include "reporting/document.h"

namespace dutydesk {

/// The sheets that a paper is written on: a DOCX with fields, such as {{unit}} or {{单位}}. The paragraph
/// that holds {{body}} gives way to the paper's text. Fields are found wherever the word processor parted
/// them.

inline constexpr qsizetype largestLetterhead = 8 << 20;

/// What a letterhead can name, in both languages.
struct LetterheadField {
    const char16_t* name;
    const char16_t* chinese;
};
[[nodiscard]] const QList<LetterheadField>& letterheadFields();

/// The one for offices without their own, after GB/T 9704-2012: margins 37, 28, 26, 35 mm, 22 lines of 28
/// characters, page numbers between dashes. Also a beginning for an office's own.
[[nodiscard]] QByteArray builtInLetterhead();

/// Errors: LetterheadUnreadable (not a DOCX; detail says why), LetterheadField (what = the fields nobody
/// knows, or what stands after an open "{{"), LetterheadBody (no {{body}} in it).
[[nodiscard]] Result<void> checkLetterhead(const QByteArray& letterhead);
/// The paper on the letterhead, as DOCX. The same errors.
[[nodiscard]] Result<QByteArray> fillLetterhead(const QByteArray& letterhead, const Document& document);

} // namespace dutydesk
