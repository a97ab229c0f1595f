#pragma once

class QBoxLayout;
class QSplitter;

namespace dutydesk {

/// Sets the parts of a row one above the other while what is seen of their place is narrower than `least` (at
/// 100 %): with large text in a small window nothing then has to be scrolled sideways.
/// Parts that are widgets are as wide as their place meanwhile, no lower than `height` (at 100 %), and have
/// the property `stacked`.
void stackWhenNarrow(QBoxLayout& row, int least, int height = 0);
void stackWhenNarrow(QSplitter& row, int least, int height = 0);
/// The widgets of a row go on in a further line where they do not fit.
void setInLines(QBoxLayout& row);

} // namespace dutydesk
