#include "gui/source_dialog.h"
#include "tests/gui/support/gui_desk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace dutydesk;

/// What the form of a source shows of an address, and what it gives.
class SourceDialogTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void init() {
        m_dialog = std::make_unique<SourceDialog>(Source{}, nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        m_given.clear();
        connect(m_dialog.get(), &SourceDialog::given, this,
                [this](const Source& source) { m_given = {source}; });
    }

    void asksToLookAtTheAddress() {
        QSignalSpy asked(m_dialog.get(), &SourceDialog::lookWanted);
        click("look");
        QCOMPARE(asked.count(), 0);
        type("url", "https://paper.example/");
        click("look");
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), QString("https://paper.example/"));
    }

    void aChosenFeedIsTheSource() {
        type("url", "https://paper.example/");
        m_dialog->showLook(SourceLook{
            .url = "https://paper.example/",
            .feeds = {{"https://paper.example/a", "A", "link"}, {"https://paper.example/b", "B", "link"}}});
        auto* table = child<QTreeWidget>("foundTable");
        QCOMPARE(table->topLevelItemCount(), 2);
        Q_EMIT table->itemClicked(table->topLevelItem(1), 0);
        click("accept");
        QCOMPARE(m_given.size(), 1);
        QCOMPARE(m_given.first().url, QString("https://paper.example/b"));
        QCOMPARE(m_given.first().name, QString("B"));
    }

    void aListIsShownAndItsSelectorsAreKept() {
        type("url", "https://board.example/");
        type("name", "Board");
        child<QComboBox>("kind")->setCurrentIndex(1);
        SourceLook look{.url = "https://board.example/", .feeds = {}};
        look.list = ListProposal{
            .selectors = {.entry = "ul.news > li", .link = "a", .next = "a.next"},
            .entries = {{"First", "https://board.example/1"}, {"Second", "https://board.example/2"}}};
        m_dialog->showLook(look);
        QCOMPARE(child<QTreeWidget>("foundTable")->topLevelItemCount(), 2);
        click("accept");
        QCOMPARE(m_given.size(), 1);
        QCOMPARE(m_given.first().kind, SourceKind::List);
        QCOMPARE(m_given.first().selectors, look.list->selectors);
    }

    void whatFailedIsSaid() {
        type("url", "https://paper.example/");
        m_dialog->showLook(fail(ErrorCode::NameNotResolved, "https://paper.example/"));
        QVERIFY(child<QLabel>("message")->isVisible());
        QVERIFY(child<QPushButton>("look")->isEnabled());
    }

    void thePartsOfAPageThatAreNoNewsAreLines() {
        type("url", "https://page.example/");
        type("name", "Page");
        child<QComboBox>("kind")->setCurrentIndex(2);
        child<QPlainTextEdit>("ignore")->setPlainText("#ad\n\n //footer ");
        child<QPlainTextEdit>("ignoreLines")->setPlainText("Weather");
        click("accept");
        QCOMPARE(m_given.size(), 1);
        const PageNoise expected{{"#ad", "//footer"}, {"Weather"}};
        QCOMPARE(m_given.first().noise, expected);
    }

  private:
    template <class T>
    T* child(const char* name) {
        return m_dialog->findChild<T*>(QString::fromLatin1(name));
    }
    void type(const char* field, const char* text) {
        child<QLineEdit>(field)->setText(QString::fromUtf8(text));
    }
    void click(const char* button) { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }

    std::unique_ptr<SourceDialog> m_dialog;
    QList<Source> m_given;
};

QTEST_MAIN(SourceDialogTest)
#include "source_dialog_test.moc"
