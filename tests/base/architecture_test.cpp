#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

// The include rule of docs/architecture.md: a folder includes only itself and folders on floors below it.

namespace dutydesk {
namespace {

const QHash<QString, QSet<QString>>& allowed() {
    static const QHash<QString, QSet<QString>> table{
        {"base", {}},
        {"intake", {"base"}},
        {"screening", {"base"}},
        {"casework", {"base"}},
        {"reporting", {"base", "casework"}},
        {"store", {"base", "casework", "intake", "screening", "reporting"}},
        {"desk", {"base", "casework", "intake", "screening", "reporting", "store"}},
        {"gui", {"base", "casework", "intake", "screening", "reporting", "store", "desk"}},
        {"cli", {"base", "casework", "intake", "screening", "reporting", "store", "desk"}},
    };
    return table;
}

/// Header names of other libraries that a folder must not see, as the start of what stands in <…>.
const QHash<QString, QStringList>& forbidden() {
    static const QStringList widgets{"QtWidgets",   "QWidget", "QApplication", "QDialog",
                                     "QMainWindow", "QLabel",  "QMessageBox"};
    static const QStringList sql{"QSql", "QtSql", "sqlite3"};
    static const QStringList net{"curl/", "QNetwork", "QtNetwork", "QTcp", "QUdp"};
    static const QStringList web = net + QStringList{"libxml/", "gumbo"};
    static const QHash<QString, QStringList> table{
        {"base", widgets + sql + web},      {"intake", widgets + sql},
        {"screening", widgets + sql + web}, {"casework", widgets + sql + web},
        {"reporting", widgets + sql + net}, // letterheads are XML
        {"store", widgets + web},           {"desk", widgets + web},
        {"cli", widgets + sql + web},       {"gui", sql + web},
    };
    return table;
}

struct Include {
    QString file;
    QString folder;
    QString header;
    bool local;
};

QList<Include> includes() {
    static const QRegularExpression line(R"(^\s*#\s*include\s*(["<])([^">]+)[">])",
                                         QRegularExpression::MultilineOption);
    QList<Include> found;
    const QString root = QStringLiteral(SOURCE_DIR "/src/");
    QDirIterator files(root, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        const QString name = file.fileName().sliced(root.size());
        auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            found.append({name, name.section(u'/', 0, 0), match.captured(2), match.captured(1) == u'"'});
        }
    }
    return found;
}

TEST(Architecture, AFolderIncludesOnlyFloorsBelow) {
    const QList<Include> all = includes();
    ASSERT_GT(all.size(), 100);
    for (const Include& include : all) {
        if (!include.local || include.header.startsWith("ui_") || include.header.endsWith(".moc")) continue;
        const QString to = include.header.section(u'/', 0, 0);
        ASSERT_TRUE(allowed().contains(include.folder))
            << "a folder that the table does not know: " << qPrintable(include.file);
        EXPECT_TRUE(to == include.folder || allowed()[include.folder].contains(to))
            << qPrintable(include.file) << " includes " << qPrintable(include.header);
    }
}

TEST(Architecture, AFolderDoesNotSeeWhatItsTableForbids) {
    for (const Include& include : includes()) {
        if (include.local) continue;
        for (const QString& prefix : forbidden().value(include.folder))
            EXPECT_FALSE(include.header.startsWith(prefix))
                << qPrintable(include.file) << " includes <" << qPrintable(include.header) << ">";
    }
}

TEST(Architecture, OnlyTheClockAsksForTheTime) {
    static const QRegularExpression asks(
        R"(QDateTime::currentDateTime|QDateTime::currentMSecs|QDate::currentDate|QTime::currentTime|system_clock::now)");
    const QString root = QStringLiteral(SOURCE_DIR "/src/");
    QDirIterator files(root, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString name = file.fileName().sliced(root.size());
        if (name == "base/time.cpp") continue;
        EXPECT_FALSE(QString::fromUtf8(file.readAll()).contains(asks)) << qPrintable(name);
    }
}

} // namespace
} // namespace dutydesk
