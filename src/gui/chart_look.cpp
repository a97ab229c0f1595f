#include "gui/chart_look.h"

#include "gui/theme.h"

namespace dutydesk {

ChartLook chartLook(int width) {
    ChartLook look;
    look.text = tokens().text;
    look.quiet = tokens().quiet;
    look.line = tokens().line;
    look.mark = tokens().accent;
    look.font = font(TextRole::Body).families().join(QStringLiteral(", "));
    look.width = width;
    look.fontSize = px(12);
    return look;
}

} // namespace dutydesk
