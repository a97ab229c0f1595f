// What is worked out from texts and cases without a widget: marks, differences, next steps, times.

#include "base/text_diff.h"
#include "gui/formats.h"
#include "gui/marked_text.h"
#include "gui/next_step.h"
#include "tests/gui/support/gui_desk.h"

#include <QRandomGenerator>
#include <QTextDocument>

using namespace dutydesk;

namespace {

QString side(const QList<DiffPart>& parts, DiffPart::Kind left_out) {
    QString text;
    for (const DiffPart& part : parts)
        if (part.kind != left_out) text += part.text;
    return text;
}

const QTimeZone shanghai("Asia/Shanghai");

Instant at(const char* iso) {
    return toInstant(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

} // namespace

class TextsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void differencesGiveBothTextsBack() {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QString a;
            QString b;
            for (int length = random.bounded(40); length > 0; --length) a += QChar(u'a' + random.bounded(4));
            for (int length = random.bounded(40); length > 0; --length) b += QChar(u'a' + random.bounded(4));
            const auto parts = differences(a, b);
            QCOMPARE(side(parts, DiffPart::Added), a);
            QCOMPARE(side(parts, DiffPart::Removed), b);
        }
    }

    void aMissedClockAsksForItsReasonUntilItHasOne() {
        Clock clock;
        clock.name = {QStringLiteral("答复网民"), QStringLiteral("Answer")};
        clock.state = ClockState::Missed;
        const Instant now = at("2026-03-03T01:00:00Z");
        QCOMPARE(rowPill(clock, now).kind, PillKind::Late);
        clock.reason = QStringLiteral("等待检测结果");
        QCOMPARE(rowPill(clock, now).kind, PillKind::Plain);
        QVERIFY(rowPill(clock, now).text.contains(QStringLiteral("missed")));
    }

    void differencesAreShort() {
        const QList<DiffPart> wanted{{DiffPart::Same, QStringLiteral("每生每学期")},
                                     {DiffPart::Removed, QStringLiteral("300")},
                                     {DiffPart::Added, QStringLiteral("360")},
                                     {DiffPart::Same, QStringLiteral("元")}};
        const auto parts = differences(QStringLiteral("每生每学期300元"), QStringLiteral("每生每学期360元"));
        int changed = 0;
        for (const DiffPart& part : parts)
            if (part.kind != DiffPart::Same) changed += int(part.text.size());
        QCOMPARE(changed, 2);
        QCOMPARE(side(parts, DiffPart::Added), side(wanted, DiffPart::Added));
    }

    void marksAreMergedAndStayInTheText() {
        const auto hit = [](int start, int end, bool shown) {
            Hit h;
            h.start = start, h.end = end, h.shown = shown;
            return h;
        };
        const QList<MarkedPlace> wanted{{1, 5, true}, {7, 9, false}};
        QCOMPARE(markedPlaces({hit(3, 5, true), hit(1, 4, false), hit(7, 99, false), hit(50, 60, true)},
                              Field::Text, 9),
                 wanted);
    }

    void markedTextIsNeverReadAsHtml() {
        QTextDocument document;
        const QString text = QStringLiteral("<img src='https://example.org/x.png'><b>粗</b> & 食堂");
        setMarkedText(document, text, {}, Field::Text, true);
        QCOMPARE(document.toPlainText(), text);
    }

    void timesAreShortForToday() {
        const Instant now = at("2026-11-20T08:00:00Z");
        QCOMPARE(shortTime(at("2026-11-20T01:05:00Z"), now, shanghai), QStringLiteral("09:05"));
        QCOMPARE(shortTime(at("2026-11-18T01:05:00Z"), now, shanghai), QStringLiteral("11-18 09:05"));
        QCOMPARE(shortTime(at("2025-11-18T01:05:00Z"), now, shanghai), QStringLiteral("2025-11-18 09:05"));
        QCOMPARE(dueTime(at("2026-11-27T16:00:00Z"), now, shanghai), QStringLiteral("11-27 24:00"));
    }

    void aClockIsSoonInsideItsWarning() {
        Clock clock;
        clock.deadline.due = at("2026-11-20T12:00:00Z");
        clock.warnBefore = std::chrono::hours(3);
        QCOMPARE(pillKind(clock, at("2026-11-20T08:00:00Z")), PillKind::InTime);
        QCOMPARE(pillKind(clock, at("2026-11-20T09:30:00Z")), PillKind::Soon);
        QCOMPARE(pillKind(clock, at("2026-11-20T12:00:01Z")), PillKind::Late);
        clock.guide = true;
        QCOMPARE(pillKind(clock, at("2026-11-20T12:00:01Z")), PillKind::Plain);
    }

    void theNearestCallComesBeforeTheUsualStep() {
        CaseView view;
        view.file.head.state = CaseState::New;
        const User analyst{UserId(1), QStringLiteral("陈岚"), Role::Analyst};
        QCOMPARE(nextStep(view, analyst, false)->action, Action::TakeCase);
        Clock clock;
        clock.stopEvents = {CaseEvent::LeadersTold};
        view.file.clocks = {clock};
        const auto step = nextStep(view, analyst, false);
        QCOMPARE(step->action, Action::RecordCall);
        QCOMPARE(*step->meets, CaseEvent::LeadersTold);
    }

    void signingIsOfferedToSignersOnly() {
        CaseView view;
        view.file.head.state = CaseState::AwaitingSignOff;
        QVERIFY(!nextStep(view, {UserId(1), QStringLiteral("陈岚"), Role::Analyst}, false));
        QCOMPARE(nextStep(view, {UserId(2), QStringLiteral("周敏"), Role::Supervisor}, false)->action,
                 Action::SignOff);
    }

    void whatIsTypedIsSubmittedNext() {
        CaseView view;
        view.file.head.state = CaseState::Checking;
        const User analyst{UserId(1), QStringLiteral("陈岚"), Role::Analyst};
        QCOMPARE(nextStep(view, analyst, false)->action, Action::WriteDraft);
        QCOMPARE(nextStep(view, analyst, true)->action, Action::SubmitDraft);
    }
};

QTEST_MAIN(TextsTest)
#include "texts_test.moc"
