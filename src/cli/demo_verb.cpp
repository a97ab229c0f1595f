#include "cli/demo_walk.h"
#include "cli/translated.h"
#include "cli/verbs.h"

namespace dutydesk {

QList<Verb> demoVerbs() {
    return {{QStringLiteral("demo"),
             QStringLiteral("[--out DIR]"),
             Cli::tr("Sets up the demonstration office in a temporary store, works one matter from "
                     "the pull to the printed paper, and says each step."),
             {{QStringLiteral("out"), QStringLiteral("DIR"),
               Cli::tr("where to leave the paper; by default a new folder for temporary files")}},
             runDemo}};
}

} // namespace dutydesk
