#include "gui/form_scale.h"

#include "gui/theme.h"

#include <QWidget>

namespace dutydesk {

namespace {

int scaled(int measure) { return measure <= 0 || measure >= QWIDGETSIZE_MAX ? measure : px(measure); }

} // namespace

void scaleForm(QWidget& form) {
    if (px(100) == 100) return;
    for (QWidget* widget : form.findChildren<QWidget*>()) {
        if (widget->property("scaled").toBool()) continue; // by a form inside this one
        widget->setProperty("scaled", true);
        widget->setMinimumSize(scaled(widget->minimumWidth()), scaled(widget->minimumHeight()));
        widget->setMaximumSize(scaled(widget->maximumWidth()), scaled(widget->maximumHeight()));
    }
}

} // namespace dutydesk
