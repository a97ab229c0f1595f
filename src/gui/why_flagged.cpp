#include "gui/why_flagged.h"

#include "casework/words.h"
#include "gui/theme.h"
#include "reporting/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace dutydesk {

namespace {

struct WhyFlagged {
    Q_DECLARE_TR_FUNCTIONS(WhyFlagged)
};

const QLatin1StringView newLine("<br>");

QString hitWord(HitKind kind) {
    switch (kind) {
    case HitKind::Exact: return WhyFlagged::tr("whole word");
    case HitKind::Nested: return WhyFlagged::tr("inside a word");
    case HitKind::Crossing: return WhyFlagged::tr("across an edge");
    }
    return {};
}

/// The words of a flag, each once, with how they sit in the text.
QString markedHitWords(const Flag& flag, bool unlikely) {
    QStringList seen;
    QStringList words;
    for (const Hit& hit : flag.hits) {
        if (seen.contains(hit.keyword) || (!hit.shown && !unlikely)) continue;
        seen.append(hit.keyword);
        const QString word = hit.keyword.toHtmlEscaped();
        const QString marked =
            hit.shown ? QStringLiteral("<span style='background:%1'>&nbsp;%2&nbsp;</span>")
                            .arg(tokens().mark.name(), word)
                      : QStringLiteral("<span style='color:%1'>%2</span>")
                            .arg(tokens().unlikely.name(), WhyFlagged::tr("unlikely: %1").arg(word));
        words.append(QStringLiteral("%1 <span style='color:%2'>%3</span>")
                         .arg(marked, tokens().quiet.name(),
                              WhyFlagged::tr("%1 %2").arg(hitWord(hit.kind)).arg(hit.confidence, 0, 'f', 2)));
    }
    return words.join(QStringLiteral("&nbsp; "));
}

QString inQueryType(const QString& text) {
    return QStringLiteral("<span style='font-family:\"Noto Sans Mono CJK SC\",monospace'>%1</span>")
        .arg(text.toHtmlEscaped());
}

/// The proposed tier and what for; the rule's own ground goes without saying where there is no other.
QString tierWords(const Flag& flag) {
    QString text = WhyFlagged::tr("Proposes %1, confidence %2")
                       .arg(word(flag.tier).toHtmlEscaped())
                       .arg(flag.confidence, 0, 'f', 2);
    if (flag.tierBy != UserId::None) text += WhyFlagged::tr(" · a person chose this tier");
    if (flag.grounds.size() < 2 && flag.tierBy == UserId::None) return text;
    QStringList grounds;
    for (const TierGround& ground : flag.grounds) grounds.append(sentence(ground).toHtmlEscaped());
    return text + newLine + WhyFlagged::tr("Grounds: %1").arg(grounds.join(WhyFlagged::tr("; ")));
}

QString flagLines(const Flag& flag, bool unlikely, const std::function<QString(Instant)>& timeWords) {
    if (flag.rule == RuleId::None) {
        QString text = WhyFlagged::tr("<b>Why it is here</b>&nbsp; entered by hand");
        return flag.grounds.size() < 2 ? text : text + newLine + tierWords(flag);
    }
    QString text = WhyFlagged::tr("<b>Why flagged</b>&nbsp; rule \"%1\": %2")
                       .arg(flag.ruleName.toHtmlEscaped(), inQueryType(flag.because));
    if (const QString words = markedHitWords(flag, unlikely); !words.isEmpty()) text += newLine + words;
    text += newLine + tierWords(flag);
    if (flag.withdrawn)
        text += newLine + WhyFlagged::tr("Withdrawn: the rule was changed and no longer flags this since %1")
                              .arg(timeWords(*flag.withdrawn).toHtmlEscaped());
    if (flag.state == FlagState::Dismissed)
        text += newLine + WhyFlagged::tr("Dismissed: %1").arg(flag.reason.toHtmlEscaped());
    return text;
}

/// What one rule says of the other items.
struct OtherReason {
    Flag flag;
    QStringList places = {};
};

QList<OtherReason> reasonsOf(const QList<Flag>& flags, const QList<RepostVersion>& versions) {
    QList<OtherReason> reasons;
    for (const Flag& flag : flags) {
        if (flag.unlikely && flag.state == FlagState::New) continue;
        auto known = std::find_if(reasons.begin(), reasons.end(), [&](const OtherReason& one) {
            return one.flag.rule == flag.rule && one.flag.because == flag.because &&
                   one.flag.grounds == flag.grounds;
        });
        if (known == reasons.end()) {
            reasons.append({flag});
            known = reasons.end() - 1;
        }
        for (const RepostVersion& version : versions) {
            const QString place = placeText(version.sourceName);
            if (version.item == flag.item && !known->places.contains(place)) known->places.append(place);
        }
    }
    return reasons;
}

QString otherLines(const OtherReason& reason) {
    const Flag& flag = reason.flag;
    const QString places = reason.places.join(WhyFlagged::tr(", ")).toHtmlEscaped();
    QString text = flag.rule == RuleId::None
                       ? WhyFlagged::tr("<b>Also at %1</b>&nbsp; entered by hand").arg(places)
                       : WhyFlagged::tr("<b>Also at %1</b>&nbsp; rule \"%2\": %3")
                             .arg(places, flag.ruleName.toHtmlEscaped(), inQueryType(flag.because));
    if (flag.grounds.size() > 1 || flag.tierBy != UserId::None) text += newLine + tierWords(flag);
    return text;
}

} // namespace

QString whyWords(const QList<Flag>& flags, const QList<Flag>& ofOthers, const QList<RepostVersion>& versions,
                 bool unlikely, const std::function<QString(Instant)>& timeWords) {
    QStringList lines;
    for (const Flag& flag : flags) lines.append(flagLines(flag, unlikely, timeWords));
    // Flagged by hand is said of the item itself; elsewhere it says no more.
    for (const OtherReason& reason : reasonsOf(ofOthers, versions)) lines.append(otherLines(reason));
    return lines.join(newLine);
}

} // namespace dutydesk
