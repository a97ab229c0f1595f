#pragma once

#include "reporting/document.h"

#include <QTimeZone>

namespace dutydesk {

/// What every paper says of itself.
struct PaperHead {
    QString office;
    QString contact = {};
    int issue = 0;   ///< 0: a preview, or a paper that is not numbered
    int edition = 1; ///< 2 and more: issued again under the same number
    bool numbered = true;
    QTimeZone zone{"Asia/Shanghai"};
    Instant madeAt{};
    QString preparedBy = {};
    qint64 auditCount = 0;
    QString auditHead = {}; ///< hex; empty: not printed
};

/// Fills in what stands under the title and at the foot, the fields for a letterhead, language and time.
/// `date` and `period` as they are printed.
void putHead(Document& paper, const PaperHead& head, const QString& date, const QString& period);

/// "Issue 7", "Issue 7, edition 2", or that it is a preview.
[[nodiscard]] QString issueText(const PaperHead& head);
/// "Beijing time"
[[nodiscard]] QString zoneText(const QTimeZone& zone);

} // namespace dutydesk
