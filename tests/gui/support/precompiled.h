#pragma once

// What nearly every test of the window includes; precompiled once for all of them (DUTYDESK_PCH). Every file
// still includes what it uses.
#include "gui/main_window.h"
#include "gui/workspace.h"
#include "tests/gui/support/office_window.h"
#include "tests/support/fixed_clock.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
