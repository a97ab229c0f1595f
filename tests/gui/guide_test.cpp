// The guides tell of keys and show pictures: both must be those of the program.

#include "desk/language.h"
#include "gui/verbs.h"
#include "tests/gui/support/gui_desk.h"

#include <QFile>
#include <QImageReader>
#include <QRegularExpression>

using namespace dutydesk;

namespace {

QString guide(const QString& language) {
    QFile file(QStringLiteral(SOURCE_DIR "/docs/guide.%1.md").arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class GuideTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }
    void cleanup() { installLanguage(QStringLiteral("en")); }

    void everyPictureIsThere_data() { languages(); }
    void everyPictureIsThere() {
        QFETCH(QString, language);
        static const QRegularExpression picture(QStringLiteral(R"(!\[([^\]]+)\]\(([^)]+)\))"));
        int pictures = 0;
        for (auto found = picture.globalMatch(guide(language)); found.hasNext(); ++pictures) {
            const QString path = QStringLiteral(SOURCE_DIR "/docs/") + found.next().captured(2);
            const QImageReader reader(path);
            QVERIFY2(reader.canRead() && reader.size().width() >= 400, qPrintable(path));
            QVERIFY2(QFile(path).size() < 150'000, qPrintable(path));
        }
        QVERIFY(pictures >= 5);
    }

    void everyKeyIsInTheRegistry_data() { languages(); }
    void everyKeyIsInTheRegistry() {
        QFETCH(QString, language);
        QSet<QString> keys{QStringLiteral("Enter"), QStringLiteral("Tab"), QStringLiteral("Esc")};
        for (const VerbSpec& spec : verbs())
            for (const QKeySequence& key : allKeysOf(spec.verb))
                keys.insert(key.toString().replace(QLatin1String("Return"), QLatin1String("Enter")));
        static const QRegularExpression key(
            QStringLiteral("`((?:Ctrl\\+|Alt\\+|Shift\\+)+[A-Za-z0-9,]+|F[0-9]+|[A-Z0-9]|\\?|Space|Esc)`"));
        for (auto found = key.globalMatch(guide(language)); found.hasNext();) {
            const QString named = found.next().captured(1);
            QVERIFY2(keys.contains(named), qPrintable(named));
        }
    }

    void aNameWithAKeyIsThatVerbs_data() { languages(); }
    void aNameWithAKeyIsThatVerbs() {
        QFETCH(QString, language);
        installLanguage(language == QLatin1String("zh") ? QStringLiteral("zh_CN") : QStringLiteral("en"));
        static const QRegularExpression named(QStringLiteral(R"(\*\*([^*]+)\*\*\s*[(（]`(Ctrl\+[^`]+)`)"));
        int names = 0;
        for (auto found = named.globalMatch(guide(language)); found.hasNext(); ++names) {
            const auto match = found.next();
            bool same = false;
            for (const VerbSpec& spec : verbs())
                same |= textOf(spec.verb) == match.captured(1) && keyText(spec.verb) == match.captured(2);
            QVERIFY2(same, qPrintable(match.captured(0)));
        }
        QVERIFY(names >= 2);
    }

  private:
    static void languages() {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("zh") << QStringLiteral("zh");
    }
};

QTEST_MAIN(GuideTest)
#include "guide_test.moc"
