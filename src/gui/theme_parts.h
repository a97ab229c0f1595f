#pragma once

class QWidget;

namespace dutydesk {

/// The theme is worn by parts of the window, not by the application: a style sheet of the application dresses
/// every widget in one go, and a thousand of them hold the loop for a second. Part by part nothing waits.

/// From now on the part, and all within it, wears the theme; call it in the part's constructor. Windows that
/// are in no part (dialogs of the window, message boxes) wear it by themselves.
void wearTheme(QWidget* part);
/// The part is to wear it later, in a turn of the loop of its own; windows in it do not wear it by themselves
/// meanwhile.
void expectTheme(QWidget* part);

/// Dresses every part anew, at once; for tests, pictures and the start.
void dressParts();
/// Dresses every part anew, those that are seen first, each in a turn of the loop of its own.
void dressPartsInTurn();

} // namespace dutydesk
