#include "gui/style_sheet.h"
#include "gui/theme.h"
#include "gui/theme_parts.h"
#include "tests/gui/support/gui_desk.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace dutydesk;

class ThemeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void everyTextCanBeRead_data() {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("behind");
        for (const Shade shade : {Shade::Light, Shade::Dark})
            for (const ColourPair& pair : textPairs(tokens(shade)))
                QTest::newRow(qPrintable((shade == Shade::Light ? "light " : "dark ") + pair.name))
                    << pair.text << pair.behind;
    }
    void everyTextCanBeRead() {
        QFETCH(QColor, text);
        QFETCH(QColor, behind);
        QVERIFY2(contrast(text, behind) >= 4.5, qPrintable(QString::number(contrast(text, behind))));
    }

    void wordsInEmptyFieldsCanBeRead() {
        auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
        for (const Shade shade : {Shade::Light, Shade::Dark}) {
            applyTheme(application, shade);
            QWidget window;
            wearTheme(&window);
            QLineEdit usable(&window);
            QPlainTextEdit longer(&window);
            QLineEdit disabled(&window);
            disabled.setEnabled(false);
            window.show();
            for (const QWidget* field : {static_cast<QWidget*>(&usable), static_cast<QWidget*>(&longer),
                                         static_cast<QWidget*>(&disabled)}) {
                const QColor words = field->palette().placeholderText().color();
                QCOMPARE(words.alpha(), 255); // else it is paler than it says
                QCOMPARE(words.name(), tokens(shade).quiet.name());
            }
        }
        applyTheme(application, Shade::Light);
    }

    void contrastIsThatOfTheStandard() {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(QColor("#777777"), Qt::white) * 100), 448);
    }

    void styleSheetLeavesNoTokenOpen() {
        for (const Shade shade : {Shade::Light, Shade::Dark})
            QVERIFY(!styleSheet(tokens(shade)).contains(QLatin1Char('@')));
    }

    void shadeAndScaleCanBeChangedAtAnyTime() {
        auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
        applyTheme(application, Shade::Dark, 2);
        QCOMPARE(px(12), 24);
        QCOMPARE(font(TextRole::Body).pixelSize(), 26);
        QCOMPARE(QApplication::palette().color(QPalette::Base), tokens(Shade::Dark).surface);
        applyTheme(application, Shade::Light);
        QCOMPARE(px(12), 12);
        QCOMPARE(QApplication::palette().color(QPalette::Base), tokens(Shade::Light).surface);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
