#pragma once

class QWidget;

namespace dutydesk {

/// Brings the sizes that a Designer form gives its widgets to the scale in use. To be called right after
/// setupUi(), before code sets sizes of its own.
void scaleForm(QWidget& form);

} // namespace dutydesk
