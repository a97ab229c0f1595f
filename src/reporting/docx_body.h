#pragma once

#include "reporting/table_layout.h"

namespace dutydesk {

/// The namespaces that the elements of a body belong to.
inline constexpr char wordNamespace[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr char relationsNamespace[] =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The blocks of a paper as WordprocessingML. Typefaces, sizes and pitches stand with each paragraph, so that
/// the paper looks the same in any letterhead, whatever styles that has.
struct DocxBody {
    /// What stands on pages of one direction.
    struct Run {
        bool across = false;
        int elements = 0; ///< of the body; the last is a paragraph
    };
    QByteArray xml; ///< a w:body that holds them
    QList<Run> runs = {};
    /// PNG. The first is asked for as relation docxPictureId(0), and so on.
    QList<QByteArray> pictures = {};
};
[[nodiscard]] DocxBody docxBody(const Document& document, const PageWidths& pages);
[[nodiscard]] QString docxPictureId(qsizetype index);

} // namespace dutydesk
