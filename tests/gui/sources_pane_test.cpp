#include "desk/commands/office_commands.h"
#include "desk/language.h"
#include "gui/import_report.h"
#include "gui/source_dialog.h"
#include "gui/sources_model.h"
#include "gui/sources_pane.h"
#include "tests/gui/support/gui_desk.h"
#include "tests/support/fixed_clock.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

const FixedClock fixedNow("2026-11-20T08:00:00Z");

Source sourceNamed(const char16_t* name, int id) {
    Source source;
    source.id = SourceId(id);
    source.name = QString::fromUtf16(name);
    source.url = QStringLiteral("https://paper.example/%1").arg(id);
    source.health.lastSuccess = source.health.lastAttempt = fixedNow.now() - 10min;
    return source;
}

Source failing(Source source) {
    source.health.error = Error{ErrorCode::HttpStatus, source.url, QStringLiteral("404")};
    source.health.errorSince = fixedNow.now() - 2h;
    source.health.failures = 3;
    source.health.httpStatus = 404;
    return source;
}

Source silent(Source source) {
    source.schedule.rhythm.lastChange = fixedNow.now() - 24h * 20;
    source.schedule.rhythm.usualGap = 6h;
    return source;
}

} // namespace

/// How sources are doing, at a glance and one by one; files of sources.
class SourcesPaneTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }
    void cleanup() { installLanguage(QStringLiteral("en")); }

    void silenceIsNotFailure() {
        QCOMPARE(stateOf(sourceNamed(u"a", 1)), SourceState::Fine);
        QCOMPARE(stateOf(silent(sourceNamed(u"a", 1))), SourceState::Silent);
        QCOMPARE(stateOf(failing(silent(sourceNamed(u"a", 1)))), SourceState::Failing);
        Source off = failing(sourceNamed(u"a", 1));
        off.enabled = false;
        QCOMPARE(stateOf(off), SourceState::Off);
        QCOMPARE(stateOf(Source{}), SourceState::Waiting);
    }

    void brokenOnesComeFirstThenSilentOnes() {
        SourcesModel model(fixedNow, nullptr);
        Source off = sourceNamed(u"off", 1);
        off.enabled = false;
        model.setRows({off, sourceNamed(u"fine", 2), silent(sourceNamed(u"silent", 3)),
                       failing(sourceNamed(u"failing", 4)), sourceNamed(u"fine too", 5)});
        QStringList names;
        for (const Source& source : model.rows()) names.append(source.name);
        QCOMPARE(names.join(QLatin1Char(',')), QStringLiteral("failing,silent,fine,fine too,off"));
    }

    void everyStateHasASignAndAWordInBothLanguages() {
        for (const char* language : {"en", "zh_CN"}) {
            installLanguage(QString::fromLatin1(language));
            QSet<QString> seen;
            for (const SourceState state : {SourceState::Failing, SourceState::Silent, SourceState::Waiting,
                                            SourceState::Fine, SourceState::Off}) {
                QCOMPARE(stateWords(state).indexOf(QLatin1Char(' ')), 1);
                seen.insert(stateWords(state));
            }
            QCOMPARE(seen.size(), 5);
        }
    }

    void aFailingSourceTellsWhatToTrySinceWhenAndWhatWasAnswered() {
        Set set;
        set.store(failing(sourceNamed(u"论坛", 0)));
        set.show();
        QVERIFY(set.label("health")->text().contains(QStringLiteral("Failing since")));
        QVERIFY(set.child<QFrame>("adviceBox")->isVisible());
        QVERIFY(set.label("advice")->text().contains(QStringLiteral("The page is gone")));
        QVERIFY(set.label("response")->text().contains(QStringLiteral("404")));
        QVERIFY(set.label("response")->text().contains(QStringLiteral("3 times")));
        QVERIFY(!set.label("success")->text().isEmpty());
        QVERIFY(set.label("summary")->text().contains(QStringLiteral("1 failing")));
    }

    void aSilentSourceIsToldApart() {
        Set set;
        set.store(silent(sourceNamed(u"论坛", 0)));
        set.show();
        QVERIFY(set.label("health")->text().contains(QStringLiteral("longer than usual")));
        QVERIFY(set.label("summary")->text().contains(QStringLiteral("1 silent")));
        QVERIFY(!set.label("summary")->text().contains(QStringLiteral("failing")));
    }

    void aFineSourceHasNoAdvice() {
        Set set;
        set.store(sourceNamed(u"论坛", 0));
        set.show();
        QVERIFY(!set.child<QFrame>("adviceBox")->isVisible());
    }

    void anImportSaysWhatWasAddedSkippedAndRefused() {
        Set set;
        set.store(sourceNamed(u"论坛", 0)); // https://paper.example/0
        set.show();
        QSignalSpy imported(&set.pane, &SourcesPane::imported);
        set.pane.importFrom(set.write("sources.csv", "name,url\na,https://a.example/\nb,https://b.example/\n"
                                                     "old,https://paper.example/0\nc,ftp://c.example/\n"));
        QVERIFY(imported.wait());
        QCOMPARE(imported.first().at(0).toString(),
                 QStringLiteral("2 sources were added, 1 was here already, 1 was refused"));
        const QStringList problems = imported.first().at(1).toStringList();
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().startsWith(QStringLiteral("Line 5: ")), qPrintable(problems.first()));
        auto* report = set.pane.findChild<ImportReport*>();
        QVERIFY(report && report->isVisible());
        QCOMPARE(report->findChild<QPlainTextEdit*>("reasons")->toPlainText(), problems.first());
        report->accept();
    }

    void anImportWithoutProblemsIsSaidInTheBar() {
        Set set;
        set.show();
        QSignalSpy said(&set.pane, &DeskWidget::said);
        set.pane.importFrom(set.write("a.opml", "<opml version='2.0'><body><outline type='rss' text='A' "
                                                "xmlUrl='https://a.example/rss'/></body></opml>"));
        QVERIFY(said.wait());
        QCOMPARE(said.first().first().toString(), QStringLiteral("1 source was added"));
    }

    void whatCannotBeReadIsAnError() {
        Set set;
        set.show();
        QSignalSpy failed(&set.pane, &DeskWidget::failed);
        set.pane.importFrom(set.office.file(QStringLiteral("not there.csv")));
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileUnreadable);
    }

    void whatIsExportedCanBeImported() {
        Set set;
        Source list = sourceNamed(u"列表", 0);
        list.kind = SourceKind::List;
        set.store(list);
        set.store(sourceNamed(u"论坛", 1));
        set.show();
        for (const auto& [name, rows] : {std::pair{"all.csv", 2}, std::pair{"feeds.opml", 1}}) {
            QSignalSpy exported(&set.pane, &SourcesPane::exported);
            QSignalSpy said(&set.pane, &DeskWidget::said);
            const QString path = set.office.file(QString::fromLatin1(name));
            set.pane.exportTo(path);
            QVERIFY(exported.wait());
            QCOMPARE(said.first().first().toString().contains(QStringLiteral("no feed")), rows == 1);
            QSignalSpy imported(&set.pane, &SourcesPane::imported);
            set.pane.importFrom(path);
            QVERIFY(imported.wait());
            QVERIFY(imported.first().first().toString().contains(
                rows == 1 ? QStringLiteral("1 was here already") : QStringLiteral("2 were here already")));
        }
    }

    void theDialogSwitchesAdapting() {
        for (const bool adaptive : {true, false}) {
            Source source = sourceNamed(u"论坛", 1);
            source.adaptive = adaptive;
            SourceDialog dialog(source, nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            auto* box = dialog.findChild<QCheckBox*>("adaptive");
            QCOMPARE(box->isChecked(), adaptive);
            box->toggle();
            std::optional<Source> given;
            connect(&dialog, &SourceDialog::given, this, [&given](const Source& one) { given = one; });
            QTest::mouseClick(dialog.findChild<QPushButton*>("accept"), Qt::LeftButton);
            QVERIFY(given);
            QCOMPARE(given->adaptive, !adaptive);
        }
    }

  private:
    struct Set {
        Set() : office(fixedNow), pane((office.signIn(GuiDesk::supervisor), office.desk()), nullptr) {
            pane.resize(1100, 700);
        }
        /// As a pull left it.
        void store(Source source) {
            const auto stored = waited(
                office.desk().store().write(Priority::Ingest, [source](Database& db) mutable -> Result<void> {
                    const auto id = SourceTable(db).insert(source);
                    if (!id) return fail(id);
                    source.id = *id;
                    return SourceTable(db).saveHealth(source);
                }));
            if (!stored || !*stored) qFatal("a source could not be stored");
        }
        void show() {
            pane.show();
            auto* table = child<QTableView>("table");
            (void)QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 1000);
            QCoreApplication::processEvents();
        }
        QString write(const char* name, const char* text) const {
            QFile file(office.file(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
            file.write(text);
            return file.fileName();
        }
        template <class T>
        T* child(const char* name) {
            return pane.findChild<T*>(QString::fromLatin1(name));
        }
        QLabel* label(const char* name) { return child<QLabel>(name); }

        GuiDesk office;
        SourcesPane pane;
    };
};

QTEST_MAIN(SourcesPaneTest)
#include "sources_pane_test.moc"
