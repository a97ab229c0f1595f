#pragma once

#include "base/time.h"

#include <QStringList>

#include <cstdio>

namespace dutydesk {

/// Runs dutydeskctl: args without the program's name. Data go to `out`, words to `err`, both UTF-8.
/// Returns 0 ok · 1 failed or refused · 2 wrong usage. Needs a QGuiApplication (for the fonts of PDF;
/// offscreen will do).
int runCli(const QStringList& args, const WallClock& clock, std::FILE* out, std::FILE* err);

} // namespace dutydesk
