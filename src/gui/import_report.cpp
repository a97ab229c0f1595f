#include "gui/import_report.h"

#include "gui/dialog_focus.h"
#include "gui/dialog_size.h"
#include "ui_import_report.h"

namespace dutydesk {

ImportReport::ImportReport(const QString& summary, const QStringList& reasons, QWidget* parent)
    : QDialog(parent), m(std::make_unique<Ui::ImportReport>()) {
    m->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    releaseActivation(*this);
    keepInside(*this);
    m->head->setText(summary);
    m->reasons->setPlainText(reasons.join(QLatin1Char('\n')));
    m->close->setAccessibleName(m->close->text());
    connect(m->close, &QPushButton::clicked, this, &QDialog::accept);
    m->close->setFocus();
}
ImportReport::~ImportReport() = default;

} // namespace dutydesk
