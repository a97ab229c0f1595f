// The rule editor: errors at the character, the back-test, words to leave out, lists, packs.

#include "desk/commands/review_commands.h"
#include "desk/commands/rule_commands.h"
#include "gui/query_edit.h"
#include "gui/query_help.h"
#include "gui/record_list.h"
#include "gui/rule_form.h"
#include "gui/rules_pane.h"
#include "gui/word_lists_dialog.h"
#include "store/word_list_table.h"
#include "tests/gui/support/gui_desk.h"
#include "tests/support/fixed_clock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace dutydesk;

class RulesPaneTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void init() {
        m_office = std::make_unique<GuiDesk>(m_clock);
        for (const char16_t* text :
             {u"食堂腹痛，正在演练", u"食堂腹痛的演练方案", u"食堂有人腹痛", u"操场很好"}) {
            const QString title = QString::fromUtf16(text);
            const ItemId item =
                m_office->as(GuiDesk::analyst, AddItemByHand{QStringLiteral("phone"), title, title});
            if (title.contains(QStringLiteral("演练")))
                m_office->as(GuiDesk::analyst, DismissItem{item, QStringLiteral("演练")});
        }
        m_office->signIn(GuiDesk::supervisor);
        m_pane = std::make_unique<RulesPane>(m_office->desk(), nullptr);
        m_pane->show();
        QTRY_COMPARE(child<RecordList>("list")->count(), 1);
    }
    void cleanup() {
        m_pane.reset();
        m_office.reset();
    }

    void saysWhatTheRuleWouldHaveFlagged() {
        QTRY_VERIFY(text("trialText").contains(QStringLiteral("flagged 3 of 4 items")));
    }

    void triesOutOnThePeriodThatIsChosen() {
        QTRY_VERIFY(text("trialText").contains(QStringLiteral("of 4 items")));
        m_clock.advance(std::chrono::hours(24 * 20));
        auto* days = child<QComboBox>("trialDays");
        QCOMPARE(days->currentData().toInt(), 30);
        days->setCurrentIndex(0);
        Q_EMIT days->activated(0);
        QTRY_VERIFY2(text("trialText").contains(QStringLiteral("of 0 items")), qPrintable(text("trialText")));
    }

    void comparesWithTheVersionBefore() {
        type(QStringLiteral("操场 OR (腹痛 NOT 方案)"));
        QTRY_VERIFY2(text("trialText").contains(QStringLiteral("1 more, 1 fewer")),
                     qPrintable(text("trialText")));
        QCOMPARE(child<RecordList>("trial")->record(0).glyph.size(), 1);
    }

    void pointsAtTheErrorAndKeepsItFromBeingSaved() {
        type(QStringLiteral("食堂 AND (腹痛"));
        QVERIFY(text("verdict").contains(QStringLiteral("closing bracket")));
        const auto marks = child<QueryEdit>("query")->extraSelections();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.first().cursor.selectionStart(), 7);
        QVERIFY(!child<QPushButton>("save")->isEnabled());
        type(QStringLiteral("食堂 @villages"));
        QVERIFY(text("verdict").contains(QStringLiteral("no word list of that name")));
    }

    void proposesWordsToLeaveOutAndAPersonDecides() {
        QPushButton* button = nullptr;
        QTRY_VERIFY(button = notButton(QStringLiteral("NOT 演练")));
        button->click();
        QCOMPARE(child<QueryEdit>("query")->query(), QStringLiteral("食堂 AND 腹痛 NOT 演练"));
        QTRY_VERIFY(text("trialText").contains(QStringLiteral("0 more, 2 fewer")));
        child<QPushButton>("save")->click();
        QTRY_COMPARE(stored().first().query, QStringLiteral("食堂 AND 腹痛 NOT 演练"));
    }

    void keepsWhereAndWhenARuleApplies() {
        auto* form = m_pane->findChild<RuleForm*>();
        child<QCheckBox>("limited")->setChecked(true);
        child<QDateEdit>("from")->setDate(QDate(2026, 6, 7));
        child<QDateEdit>("until")->setDate(QDate(2026, 6, 9));
        child<QDoubleSpinBox>("threshold")->setValue(0.5);
        const Rule rule = form->edited();
        QCOMPARE(toIsoUtc(*rule.activeFrom), QStringLiteral("2026-06-06T16:00:00Z"));
        QCOMPARE(toIsoUtc(*rule.activeUntil), QStringLiteral("2026-06-09T16:00:00Z"));
        QVERIFY(form->isDirty());
        child<QPushButton>("save")->click();
        QTRY_COMPARE(stored().first().threshold, 0.5);
        QTRY_VERIFY(!form->isDirty());
    }

    void aPackIsAdded() {
        QMenu* menu = child<QPushButton>("files")->menu();
        menu->actions().first()->trigger();
        QTRY_COMPARE(child<RecordList>("list")->count(), 9);
    }

    void aWordListIsMadeAndUsed() {
        auto* dialog = new WordListsDialog(m_office->desk(), true, m_pane.get());
        dialog->show();
        auto* name = dialog->findChild<QLineEdit*>();
        name->setText(QStringLiteral("villages"));
        dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("上河村\n青石镇"));
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Save")) button->click();
        QTRY_COMPARE(dialog->findChild<RecordList*>()->count(), 1);
        QTRY_VERIFY((type(QStringLiteral("停水 @villages")), text("verdict").contains(u"✓")));
        dialog->close();
    }

    void theSyntaxIsExplainedInBothLanguages() {
        for (const auto& [language, word] : {std::pair{"en", "Word lists"}, std::pair{"zh_CN", "词表"}}) {
            prepareGuiTest(QString::fromLatin1(language));
            QueryHelp help(nullptr);
            help.setAttribute(Qt::WA_DeleteOnClose, false);
            const QString shown = help.findChild<QTextBrowser*>()->toPlainText();
            QVERIFY(shown.contains(QString::fromUtf8(word)));
            QVERIFY(shown.contains(QStringLiteral("~拆迁")));
        }
        prepareGuiTest();
    }

  private:
    template <class T>
    T* child(const char* name) {
        return m_pane->findChild<T*>(QString::fromLatin1(name));
    }
    QString text(const char* label) { return child<QLabel>(label)->text(); }
    void type(const QString& query) { child<QueryEdit>("query")->setPlainText(query); }
    QPushButton* notButton(const QString& words) {
        for (auto* button : m_pane->findChildren<QPushButton*>())
            if (button->text() == words) return button;
        return nullptr;
    }
    QList<Rule> stored() {
        const auto rules = waited(m_office->desk().read([](Database& db) { return RuleTable(db).list(); }));
        return rules && *rules ? **rules : QList<Rule>{Rule{}};
    }

    FixedClock m_clock{"2026-02-05T01:00:00Z"};
    std::unique_ptr<GuiDesk> m_office;
    std::unique_ptr<RulesPane> m_pane;
};

QTEST_MAIN(RulesPaneTest)
#include "rules_pane_test.moc"
