#include "gui/chart_look.h"

#include "gui/theme.h"

#include <QFontInfo>

namespace dutydesk {

ChartLook chartLook(int width) {
    ChartLook look;
    look.text = tokens().text;
    look.quiet = tokens().quiet;
    look.line = tokens().line;
    look.mark = tokens().accent;
    look.font = QFontInfo(font(TextRole::Body)).family();
    look.width = width;
    look.fontSize = px(12);
    return look;
}

} // namespace dutydesk
