#pragma once

#include <QCoreApplication>

namespace dutydesk {

/// The translation context of this folder's words.
class Casework {
    Q_DECLARE_TR_FUNCTIONS(Casework)
};

} // namespace dutydesk
