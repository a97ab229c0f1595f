#include "gui/check_words.h"

#include "gui/formats.h"

#include <QCoreApplication>

namespace dutydesk {

namespace {

struct CheckTexts {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

} // namespace

QString checkWords(const CheckFinding& finding) {
    const QString what = oneLine(finding.what, 24);
    switch (finding.kind) {
    case CheckKind::Placeholder: return CheckTexts::tr("\"%1\" is still to be filled in").arg(what);
    case CheckKind::PromiseMissing: return CheckTexts::tr("A holding reply needs a promised date");
    case CheckKind::PromisePast: return CheckTexts::tr("The promised date has passed");
    case CheckKind::EmptyPhrase:
        return CheckTexts::tr("\"%1\" says nothing without a fact or a date").arg(what);
    case CheckKind::PersonalData: return CheckTexts::tr("\"%1\" looks like personal data").arg(what);
    case CheckKind::UnsupportedClaim: return CheckTexts::tr("No checked fact supports \"%1\"").arg(what);
    case CheckKind::FactChanged: return CheckTexts::tr("A fact has changed since: %1").arg(what);
    case CheckKind::OtherCase: return CheckTexts::tr("\"%1\" belongs to another case").arg(what);
    case CheckKind::NoSignature: return CheckTexts::tr("The office's name is not in the text");
    }
    return {};
}

} // namespace dutydesk
