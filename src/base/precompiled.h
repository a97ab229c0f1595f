#pragma once

// What nearly every file includes; precompiled once per library (DUTYDESK_PCH). Every file still includes
// what it uses.
#include "base/result.h"
#include "base/time.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
