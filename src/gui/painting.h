#pragma once

#include "casework/terms.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace dutydesk {

/// ▲ ◆ ● drawn to fill `box`, so that they look alike whatever fonts are installed.
void paintTier(QPainter& painter, const QRectF& box, Tier tier);

enum class PillKind { Late, Soon, InTime, Plain, Done };

/// The look of a pill: a rounded box with one line of text.
struct PillLook {
    PillKind kind = PillKind::Plain;
    QString text;
};

/// "NAME · TIME LEFT · MORE" shortened: first what is more, then the end of the name, so that the time left
/// stays to be read.
[[nodiscard]] QString shortenedPill(const QString& text, const QFont& font, int width);

[[nodiscard]] int pillHeight();
[[nodiscard]] int pillWidth(const QString& text);
/// Paints at the left end of `place`, centred in its height, shortened to its width; returns the width used.
int paintPill(QPainter& painter, const QRectF& place, const PillLook& look);

/// One line, shortened with "…" where it does not fit; returns the width used.
int paintText(QPainter& painter, const QRectF& place, const QString& text, const QColor& colour,
              const QFont& font, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
/// A word on the colour of hit words, as paintText.
int paintMarked(QPainter& painter, const QRectF& place, const QString& word, const QFont& font);

} // namespace dutydesk
