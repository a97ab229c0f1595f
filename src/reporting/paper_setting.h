#pragma once

#include "reporting/document.h"
#include "reporting/page_writer.h"

namespace dutydesk {

/// Sets a paper on pages, as GB/T 9704 asks. One after the other of its blocks; tables that are too wide lie
/// across (table_layout.h). Thread-safe, for sheets of the same thread.
void setPages(const Document& document, Sheets& sheets);

} // namespace dutydesk
