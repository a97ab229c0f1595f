#pragma once

#include "reporting/document.h"
#include "reporting/page_writer.h"

namespace dutydesk {

/// Draws a table in small type. Rows too tall for what is left go to the next page, rows too tall for a page
/// are split; every page repeats the header.
void writeTable(PageWriter& pages, const Table& table);

} // namespace dutydesk
