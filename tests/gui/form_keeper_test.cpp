#include "gui/form_keeper.h"
#include "tests/gui/support/gui_desk.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace dutydesk;

namespace {

struct Form {
    QWidget widget;
    QLineEdit* party;
    QPlainTextEdit* text;
    FormKeeper* keeper;
    Form() : party(new QLineEdit(&widget)), text(new QPlainTextEdit(&widget)) {
        party->setObjectName(QStringLiteral("party"));
        text->setObjectName(QStringLiteral("text"));
        keeper = new FormKeeper(&widget, &widget);
    }
};

} // namespace

class FormKeeperTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void bringsBackWhatWasTypedAfterACrash() {
        {
            Form form;
            form.keeper->moveTo(QStringLiteral("case/1"));
            form.party->setText(QStringLiteral("分管副局长"));
            form.text->setPlainText(QStringLiteral("已电话报告"));
            form.keeper->keepNow();
        }
        Form again;
        QVERIFY(again.keeper->moveTo(QStringLiteral("case/1")));
        QCOMPARE(again.party->text(), QStringLiteral("分管副局长"));
        QCOMPARE(again.text->toPlainText(), QStringLiteral("已电话报告"));
    }

    void keepsEachCaseApart() {
        Form form;
        form.keeper->moveTo(QStringLiteral("case/2"));
        form.text->setPlainText(QStringLiteral("第二案"));
        form.keeper->keepNow();
        form.text->clear();
        QVERIFY(!form.keeper->moveTo(QStringLiteral("case/3")));
        QVERIFY(form.text->toPlainText().isEmpty());
        form.text->clear();
        QVERIFY(form.keeper->moveTo(QStringLiteral("case/2")));
        QCOMPARE(form.text->toPlainText(), QStringLiteral("第二案"));
    }

    void forgetsWhatWasSent() {
        Form form;
        form.keeper->moveTo(QStringLiteral("case/4"));
        form.text->setPlainText(QStringLiteral("已发"));
        form.keeper->keepNow();
        form.keeper->forget();
        QVERIFY(!form.keeper->moveTo(QStringLiteral("case/4")));
    }
};

QTEST_MAIN(FormKeeperTest)
#include "form_keeper_test.moc"
