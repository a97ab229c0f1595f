#include "desk/demo_story.h"

#include "desk/demo_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace dutydesk {

namespace {

/// A step of the file; what is missing there is taken from `defaults`.
Result<DemoStep> stepOf(const QJsonObject& json, const QJsonObject& defaults, const QString& caseKey) {
    const auto text = [&](const char* name) {
        const QLatin1StringView key(name);
        return json.contains(key) ? json[key].toString() : defaults[key].toString();
    };
    const auto age = demoAge(text("at"));
    if (!age) return fail(ErrorCode::Internal, caseKey, text("at"));
    DemoStep step{*age, text("by"), text("do"), caseKey, json};
    if (step.verb == QLatin1String("open"))
        for (auto field = defaults.begin(); field != defaults.end(); ++field)
            step.with.insert(field.key(), *field);
    return step;
}

Result<void> addSteps(const QJsonArray& list, const QJsonObject& defaults, const QString& caseKey,
                      QList<DemoStep>& steps) {
    for (const QJsonValue value : list) {
        auto step = stepOf(value.toObject(), defaults, caseKey);
        if (!step) return fail(step);
        steps.append(*std::move(step));
    }
    return {};
}

} // namespace

Result<QList<DemoStep>> demoStory() {
    QFile file(QStringLiteral(":/demo/story.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, file.fileName(), file.errorString());
    QJsonParseError problem;
    const QJsonObject story = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (story.isEmpty()) return fail(ErrorCode::Internal, file.fileName(), problem.errorString());

    QList<DemoStep> steps;
    const QJsonObject byHand{{QStringLiteral("by"), QStringLiteral("analyst")},
                             {QStringLiteral("do"), QStringLiteral("by_hand")}};
    const auto list = [&story](const char* name) { return story[QLatin1StringView(name)].toArray(); };
    if (auto added = addSteps(list("hand"), byHand, {}, steps); !added) return fail(added);
    if (auto added = addSteps(list("reviews"), {}, {}, steps); !added) return fail(added);
    if (auto added = addSteps(list("days"), {}, {}, steps); !added) return fail(added);
    if (auto added = addSteps(list("shifts"), {}, {}, steps); !added) return fail(added);
    for (const QJsonValue value : list("cases")) {
        QJsonObject fields = value.toObject();
        const QJsonArray of = fields.take(QStringLiteral("steps")).toArray();
        if (auto added = addSteps(of, fields, fields[QStringLiteral("key")].toString(), steps); !added)
            return fail(added);
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const DemoStep& a, const DemoStep& b) { return a.age > b.age; });
    return steps;
}

QString withDates(QString text, Instant now, const QTimeZone& zone) {
    static const QRegularExpression date(QStringLiteral("\\{([+-]?\\d+)d\\}"));
    for (auto match = date.match(text); match.hasMatch(); match = date.match(text)) {
        const QDate day = toDateTime(now, zone).date().addDays(match.captured(1).toInt());
        text.replace(match.capturedStart(), match.capturedLength(), day.toString(QStringLiteral("M月d日")));
    }
    return text;
}

} // namespace dutydesk
