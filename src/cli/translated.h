#pragma once

#include <QCoreApplication>

namespace dutydesk {

/// The translation context of this folder's words.
class Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace dutydesk
