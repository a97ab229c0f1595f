#include "tests/cli/test_office.h"

#include <QFile>

#include <gtest/gtest.h>

namespace dutydesk {

TestOffice::TestOffice() {
    write(QStringLiteral("supervisor"), "supervisor-password\n");
    write(QStringLiteral("analyst"), "analyst-password\n");
    const CtlRun made =
        run({"init", "--office", "清河县教育局", "--user", "李主任", "--password-file", file("supervisor")});
    EXPECT_EQ(made.exit, 0) << qPrintable(made.err);
    const CtlRun added =
        asSupervisor({"user", "add", "小陈", "--role", "analyst", "--new-password-file", file("analyst")});
    EXPECT_EQ(added.exit, 0) << qPrintable(added.err);
    const CtlRun allowed = asSupervisor({"network", "allow", "127.0.0.0/8"});
    EXPECT_EQ(allowed.exit, 0) << qPrintable(allowed.err);
}

QString TestOffice::write(const QString& name, const QByteArray& bytes) const {
    QFile to(file(name));
    EXPECT_TRUE(to.open(QIODevice::WriteOnly)) << qPrintable(to.errorString());
    to.write(bytes);
    return to.fileName();
}

CtlRun TestOffice::run(QStringList args) const {
    args << QStringLiteral("--store") << store();
    return ctl(args);
}

CtlRun TestOffice::asSupervisor(const QStringList& args) const {
    return run(args + QStringList{"--as", "李主任", "--password-file", file("supervisor")});
}

CtlRun TestOffice::asAnalyst(const QStringList& args) const {
    return run(args + QStringList{"--as", "小陈", "--password-file", file("analyst")});
}

} // namespace dutydesk
