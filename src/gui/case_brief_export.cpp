// The export of a case as a special brief.

#include "gui/case_pane.h"
#include "gui/formats.h"
#include "gui/paper_dialog.h"
#include "ui_case_pane.h"

#include <QDir>

namespace dutydesk {

void CasePane::brief() {
    //: File name: number of the case.
    const QString name = tr("special brief %1").arg(number(m_id));
    askForPaperFile(this, tr("Export the special brief"), name,
                    [this](const QString& path, PaperFormat format) { exportBrief(path, format); });
}

void CasePane::exportBrief(const QString& path, PaperFormat format) {
    const IssuePaper paper{{PaperKind::Brief, {}, m_id}};
    await(desk().exportPaper(paper, format, path), this, [this](const Result<WrittenPaper>& written) {
        if (!written) return Q_EMIT failed(written.error());
        Q_EMIT said(tr("Issue %1, written to %2")
                        .arg(written->issue.issue)
                        .arg(QDir::toNativeSeparators(written->path)));
    });
}

} // namespace dutydesk
