#pragma once

#include "base/error.h"
#include "base/time.h"

#include <QDialog>
#include <QTemporaryDir>

#include <memory>

namespace dutydesk {

namespace Ui {
class FirstRun;
}
class DemoSites;

/// What is shown when there is no store: make an office, or look at the demonstration office.
class FirstRun : public QDialog {
    Q_OBJECT

  public:
    /// `path`: of the office's store, which must not exist yet.
    FirstRun(const QString& path, const WallClock& clock, QWidget* parent = nullptr);
    ~FirstRun() override;
    void startDemo();
    /// After acceptance: the store to open.
    [[nodiscard]] QString path() const { return m_chosen; }
    /// After acceptance of the demonstration: its sites and its folder, to be kept while it runs.
    [[nodiscard]] std::shared_ptr<DemoSites> sites() const { return m_sites; }
    [[nodiscard]] std::shared_ptr<QTemporaryDir> folder() const { return m_folder; }

  protected:
    void changeEvent(QEvent* event) override;
    void reject() override;

  private:
    void makeOffice();
    void setBusy(bool busy);
    void refuse(const Error& error);
    void label();

    std::unique_ptr<Ui::FirstRun> m;
    const WallClock& m_clock;
    QString m_path;
    QString m_chosen;
    std::shared_ptr<DemoSites> m_sites;
    std::shared_ptr<QTemporaryDir> m_folder;
    bool m_busy = false;
};

} // namespace dutydesk
