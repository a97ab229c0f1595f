#include "gui/restore_dialog.h"

#include "gui/formats.h"
#include "ui_restore_dialog.h"

namespace dutydesk {

RestoreDialog::RestoreDialog(const RestorePlan& plan, const QString& written, QWidget* parent)
    : PasswordDialog(parent), m(std::make_unique<Ui::RestoreDialog>()) {
    m->setupUi(this);
    m->head->setText(tr("Go back to the backup of %1?").arg(written));
    m->lead->setText(plan.lost == 0
                         ? tr("Nothing was written since then: nothing is lost.")
                         : plural(plan.lost,
                                  tr("What was done since then is not in it: 1 entry of the audit log."),
                                  tr("What was done since then is not in it: %1 entries of the audit log.")));
    m->kept->setText(
        tr("The window closes. The backup is checked, and only then takes the store's place; the "
           "store as it is now is kept beside it. Then you sign in again."));
    wire(m->accept, m->cancel, m->message, m->password, tr("Restore"));
}
RestoreDialog::~RestoreDialog() = default;

} // namespace dutydesk
