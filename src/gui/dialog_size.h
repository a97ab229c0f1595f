#pragma once

class QDialog;

namespace dutydesk {

/// Makes the dialog high enough for its wrapped texts and no larger than the window under it (or the screen);
/// what does not fit then is scrolled. To be called in its constructor.
void keepInside(QDialog& dialog);

} // namespace dutydesk
