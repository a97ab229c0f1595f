#pragma once

#include <QDialog>

#include <memory>

namespace dutydesk {

namespace Ui {
class ImportReport;
}

/// What came of an import, with the reason of everything that was refused. Deletes itself.
class ImportReport : public QDialog {
    Q_OBJECT

  public:
    ImportReport(const QString& summary, const QStringList& reasons, QWidget* parent);
    ~ImportReport() override;

  private:
    std::unique_ptr<Ui::ImportReport> m;
};

} // namespace dutydesk
