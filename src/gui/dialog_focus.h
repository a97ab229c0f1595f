#pragma once

class QDialog;

namespace dutydesk {

/// Gives the activation back to the window under the dialog as soon as it is finished. Qt 6.4 keeps a style
/// rule for a window that is destroyed while it still counts as the active one, and reads it when the theme
/// changes.
void releaseActivation(QDialog& dialog);

} // namespace dutydesk
