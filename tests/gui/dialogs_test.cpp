// Every dialog: names, keys, both languages, room for every text, also at 200
// %.

#include "desk/clock_moves.h"
#include "desk/language.h"
#include "gui/add_item_dialog.h"
#include "gui/case_dialog.h"
#include "gui/choice_dialog.h"
#include "gui/clock_spec_dialog.h"
#include "gui/conflict_dialog.h"
#include "gui/first_run.h"
#include "gui/import_report.h"
#include "gui/keys_dialog.h"
#include "gui/moves_dialog.h"
#include "gui/pause_dialog.h"
#include "gui/pick_case_dialog.h"
#include "gui/publish_dialog.h"
#include "gui/query_help.h"
#include "gui/reason_dialog.h"
#include "gui/restore_dialog.h"
#include "gui/sealed_note_dialog.h"
#include "gui/sign_dialog.h"
#include "gui/source_dialog.h"
#include "gui/task_dialog.h"
#include "gui/theme.h"
#include "gui/tier_table_dialog.h"
#include "gui/user_dialog.h"
#include "gui/word_lists_dialog.h"
#include "tests/gui/support/gui_desk.h"
#include "tests/gui/support/looks.h"
#include "tests/support/fixed_clock.h"

#include <QApplication>
#include <QScreen>

using namespace dutydesk;

namespace {

const FixedClock dialogsNow("2026-11-20T08:00:00Z");

using Maker = std::function<QDialog*()>;

} // namespace

class DialogsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        prepareGuiTest();
        m_office = std::make_unique<GuiDesk>(dialogsNow);
        m_office->signIn(GuiDesk::supervisor);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_window->show();
    }
    void cleanupTestCase() {
        m_window.reset();
        m_office.reset();
    }
    void cleanup() {
        installLanguage(QStringLiteral("en"));
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Shade::Light);
    }

    void everyDialogKeepsTheRules_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        for (const char* language : {"en", "zh_CN"})
            for (const double scale : {1.0, 2.0})
                QTest::newRow(qPrintable(QStringLiteral("%1 at %2 %").arg(language).arg(scale * 100)))
                    << QString::fromLatin1(language) << scale;
    }
    void everyDialogKeepsTheRules() {
        QFETCH(QString, language);
        QFETCH(double, scale);
        installLanguage(language);
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Shade::Light, scale);
        const Texts texts;
        QStringList faults;
        for (const auto& [name, make] : dialogs()) {
            const std::unique_ptr<QDialog> dialog(make());
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            QCoreApplication::processEvents();
            QStringList found = nameless(*dialog) + unreachable(*dialog) + tabbedBackwards(*dialog) +
                                clipped(*dialog) +
                                texts.inOtherLanguage(*dialog, language == QLatin1String("zh_CN"));
            if (dialog->width() > 1280 || dialog->height() > 800)
                found.append(QStringLiteral("larger than the window: %1×%2")
                                 .arg(dialog->width())
                                 .arg(dialog->height()));
            for (const QString& fault : std::as_const(found))
                faults.append(QStringLiteral("%1: %2").arg(QString::fromLatin1(name), fault));
            dialog->hide();
        }
        for (const QString& fault : std::as_const(faults)) qWarning("%s", qPrintable(fault));
        QCOMPARE(faults.size(), 0);
    }

  private:
    [[nodiscard]] QList<std::pair<const char*, Maker>> dialogs() const {
        Desk& desk = m_office->desk();
        const Instant now = dialogsNow.now();
        const QTimeZone zone("Asia/Shanghai");
        const QString words = QStringLiteral("食堂午餐后多名学生腹痛，家长询问检测结果");
        CaseDialog::Fields fields{words};
        fields.assignees = {*desk.user()};
        for (const QString& key : Policy::builtInKeys()) fields.policies.append(*Policy::builtIn(key));
        return {
            {"add item", [=, this] { return new AddItemDialog(now, zone, m_window.get()); }},
            {"open case", [=, this] { return new CaseDialog(CaseDialog::Open, fields, m_window.get()); }},
            {"edit case", [=, this] { return new CaseDialog(CaseDialog::Edit, fields, m_window.get()); }},
            {"conflict",
             [=, this] { return new ConflictDialog(words, words, words, words, m_window.get()); }},
            {"choice",
             [=, this] {
                 return new ChoiceDialog(words.left(4), words, {{words, 1}}, m_window.get());
             }},
            {"clock", [=, this] { return new ClockSpecDialog(ClockSpec(), m_window.get()); }},
            {"first run",
             [this] {
                 return new FirstRun(m_office->file(QStringLiteral("no.db")), dialogsNow, m_window.get());
             }},
            {"import",
             [=, this] {
                 return new ImportReport(words, {words, words}, m_window.get());
             }},
            {"keys", [=, this] { return new KeysDialog(m_window.get()); }},
            {"moves",
             [=, this] { return new MovesDialog(words.left(4), words, {}, now, zone, m_window.get()); }},
            {"pause", [=, this] { return new PauseDialog(words, now, zone, m_window.get()); }},
            {"pick case", [=, this, &desk] { return new PickCaseDialog(desk, words, true, m_window.get()); }},
            {"publish", [=, this] { return new PublishDialog(words, now, zone, m_window.get()); }},
            {"query help", [=, this] { return new QueryHelp(m_window.get()); }},
            {"reason",
             [=, this] {
                 return new ReasonDialog(words.left(4), words, {words, words}, m_window.get());
             }},
            {"restore",
             [=, this] {
                 RestorePlan plan;
                 plan.lost = 1204;
                 return new RestoreDialog(plan, words, m_window.get());
             }},
            {"seal",
             [=, this] { return new SealedNoteDialog(SealedNoteDialog::Write, words, m_window.get()); }},
            {"sign", [=, this] { return new SignDialog(words, QByteArray(32, 'a'), m_window.get()); }},
            {"source", [=, this] { return new SourceDialog(Source(), m_window.get()); }},
            {"task", [=, this] { return new TaskDialog(words, now, zone, m_window.get()); }},
            {"tiers", [=, this] { return new TierTableDialog(TierTable(), true, m_window.get()); }},
            {"user", [=, this] { return new UserDialog(m_window.get()); }},
            {"word lists", [=, this, &desk] { return new WordListsDialog(desk, true, m_window.get()); }},
        };
    }

    std::unique_ptr<GuiDesk> m_office;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
