// Every pane, every part of a case and the sign-in page: names, keys, both
// languages, room for every text.

#include "desk/language.h"
#include "gui/case_pane.h"
#include "gui/main_window.h"
#include "gui/sign_in_page.h"
#include "gui/theme.h"
#include "gui/verbs.h"
#include "gui/workspace.h"
#include "tests/gui/support/demo_desk.h"
#include "tests/gui/support/looks.h"
#include "tests/gui/support/window_driver.h"
#include "tests/support/fixed_clock.h"

#include <QAction>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>

using namespace dutydesk;

namespace {

const FixedClock looksNow("2026-03-12T06:20:00Z");

} // namespace

class LooksTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        prepareGuiTest();
        m_demo = std::make_unique<DemoDesk>(looksNow);
        m_window = std::make_unique<MainWindow>(m_demo->desk());
        m_window->show();
        m_driver = std::make_unique<WindowDriver>(m_demo->desk(), *m_window);
        QVERIFY(m_driver->signIn(DemoUsers::supervisor, DemoUsers::password));
    }
    void cleanupTestCase() {
        m_window.reset();
        m_demo.reset();
    }
    void init() { m_window->resize(1280, 800); }

    void everythingHasANameAndIsReachedInOrder() {
        everywhere(
            [](const QWidget& part) { return nameless(part) + unreachable(part) + tabbedBackwards(part); });
    }

    void everyKeyIsInTheRegistryAndWorksOnce() {
        everywhere([](const QWidget& part) {
            QStringList faults;
            QHash<QString, QString> keys;
            for (const QAction* action : part.window()->findChildren<QAction*>()) {
                const auto* owner = qobject_cast<const QWidget*>(action->parent());
                if (!owner || action->shortcuts().isEmpty() || !owner->isVisible()) continue;
                const QString key = action->shortcut().toString();
                if (!action->property("verb").isValid() && !owner->inherits("QLineEdit"))
                    faults.append(QStringLiteral("%1 is in no registry: %2").arg(key, action->text()));
                if (action->shortcutContext() == Qt::WindowShortcut && keys.contains(key))
                    faults.append(QStringLiteral("%1: %2, %3").arg(key, action->text(), keys.value(key)));
                keys.insert(key, action->text());
            }
            return faults;
        });
    }

    void everyTextIsInTheLanguageAlsoAfterASwitch() {
        const Texts texts;
        for (const char* language : {"zh_CN", "en"}) {
            installLanguage(QString::fromLatin1(language));
            const bool chinese = installedLanguage() == QLatin1String("zh_CN");
            everywhere(
                [&texts, chinese](const QWidget& part) { return texts.inOtherLanguage(part, chinese); });
        }
    }

    /// What a part tells of its records stands in no form: a switch of the language must not empty it.
    void everyTextComesBackAfterASwitch() {
        everywhere([this](const QWidget& part) {
            QHash<const QLabel*, QString> before;
            for (const QLabel* label : part.findChildren<QLabel*>())
                if (label->isVisible()) before.insert(label, label->text());
            for (const char* language : {"zh_CN", "en"}) {
                installLanguage(QString::fromLatin1(language));
                m_driver->settle();
            }
            QStringList faults;
            for (const QLabel* label : part.findChildren<QLabel*>())
                if (before.contains(label) && label->text() != before.value(label))
                    faults.append(QStringLiteral("%1 was \"%2\", is \"%3\"")
                                      .arg(label->objectName(), before.value(label), label->text()));
            return faults;
        });
    }

    void everyTextHasRoom_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        for (const char* language : {"en", "zh_CN"})
            for (const double scale : {1.0, 2.0})
                QTest::newRow(qPrintable(QStringLiteral("%1 at %2 %").arg(language).arg(scale * 100)))
                    << QString::fromLatin1(language) << scale;
    }
    void everyTextHasRoom() {
        QFETCH(QString, language);
        QFETCH(double, scale);
        installLanguage(language);
        setScale(scale);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            m_window->resize(size);
            QCOMPARE(m_window->size(), size);
            everywhere([](const QWidget& part) { return clipped(part) + scrolledSideways(part); });
        }
    }

    void cleanup() {
        if (px(10) != 10) setScale(1);
        installLanguage(QStringLiteral("en"));
    }

  private:
    /// The workspace is built anew for it.
    void setScale(double scale) {
        const QPointer<Workspace> before = m_window->workspace();
        Q_EMIT before->scaleWanted(scale);
        QVERIFY(QTest::qWaitFor(
            [&] { return !before && m_window->workspace() && m_window->workspace()->isVisible(); }));
        m_driver->settle();
    }
    /// Looks at each pane, at each part of a case that is being answered, and at
    /// the bars around them.
    template <class Look>
    void everywhere(Look look) {
        QStringList faults;
        const auto take = [&](const QString& where) {
            m_driver->settle();
            for (int depth = 0; depth < 8; ++depth) { // layouts come after what they lay out
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                QCoreApplication::processEvents();
            }
            for (const QString& fault : look(*m_window))
                faults.append(QStringLiteral("%1: %2").arg(where, fault));
        };
        Workspace& workspace = *m_window->workspace();
        for (const Verb pane : workspace.panes()) {
            workspace.go(pane);
            take(textOf(pane));
        }
        {
            workspace.openCase(m_demo->caseIn(CaseState::AwaitingSignOff));
            m_driver->settle();
            for (int section = CasePane::Items; section <= CasePane::History; ++section) {
                workspace.casePane().showSection(CasePane::Section(section));
                take(QStringLiteral("case, part %1").arg(section));
            }
        }
        faults.removeDuplicates();
        for (const QString& fault : std::as_const(faults)) qWarning("%s", qPrintable(fault));
        QCOMPARE(faults.size(), 0);
    }

    std::unique_ptr<DemoDesk> m_demo;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(LooksTest)
#include "looks_test.moc"
