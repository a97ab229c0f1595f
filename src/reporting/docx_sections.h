#pragma once

#include "reporting/docx_body.h"
#include "reporting/xml_part.h"

namespace dutydesk {

// A letterhead's section is parted where the paper's pages change their direction. Its margins, headers and
// footers go along; its first page stays the only first one and its numbering goes on.

/// The widths that the pages around the paragraph which holds {{body}} have for text. Inside of a table or a
/// text box, and on pages that lie across already, pages cannot be turned.
[[nodiscard]] PageWidths pageWidthsAt(xmlNode* bodyPlace);

/// Parts the section: `elements` are the body's, in place before `bodyPlace`; `runs` as docxBody() told.
void partSections(xmlNode* bodyPlace, const QList<xmlNode*>& elements, const QList<DocxBody::Run>& runs);

} // namespace dutydesk
