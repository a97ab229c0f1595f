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
    const auto work = [this, paper, format, path](const SharedProgress& progress) {
        return desk().exportPaper(paper, format, path, progress);
    };
    await(watched(tr("Writing the special brief"), work), this, [this](const Result<WrittenPaper>& written) {
        if (stopped(written)) return Q_EMIT said(tr("Stopped: nothing was issued, no file was written"));
        if (!written) return Q_EMIT failed(written.error());
        if (written->path.isEmpty())
            return Q_EMIT said(tr("Stopped: issue %1 stands, no file was written").arg(written->issue.issue));
        Q_EMIT said(tr("Issue %1, written to %2")
                        .arg(written->issue.issue)
                        .arg(QDir::toNativeSeparators(written->path)));
    });
}

} // namespace dutydesk
