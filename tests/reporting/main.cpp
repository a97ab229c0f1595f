#include <QGuiApplication>
#include <QLocale>

#include <gtest/gtest.h>

#include <clocale>

// Typesetting needs an application with fonts; otherwise as tests/support/main.cpp.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    std::setlocale(LC_ALL, "C.UTF-8");
    QLocale::setDefault(QLocale::c());
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
