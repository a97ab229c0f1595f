#include "base/log.h"

#include <QDir>

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>

namespace dutydesk {

namespace {

constexpr std::size_t fileBytes = std::size_t{2} * 1024 * 1024;
constexpr std::size_t fileCount = 5;

spdlog::level::level_enum levelOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg: return spdlog::level::debug;
    case QtInfoMsg: return spdlog::level::info;
    case QtWarningMsg: return spdlog::level::warn;
    case QtCriticalMsg: return spdlog::level::err;
    case QtFatalMsg: break;
    }
    return spdlog::level::critical;
}

void logQtMessage(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
    spdlog::log(levelOf(type), "qt: {}", message.toStdString());
}

} // namespace

void startLogFile(const QString& folder) {
    QDir().mkpath(folder);
    try {
        const QString path = QDir(folder).filePath(QStringLiteral("dutydesk.log"));
        auto log = spdlog::rotating_logger_mt("dutydesk", path.toStdString(), fileBytes, fileCount);
        log->flush_on(spdlog::level::warn);
        spdlog::set_default_logger(std::move(log));
    } catch (const spdlog::spdlog_ex&) {
        // A disk that takes no log must not stop the desk, and standard output belongs to the data.
        spdlog::set_default_logger(spdlog::null_logger_mt("dutydesk-none"));
    }
    qInstallMessageHandler(logQtMessage);
}

} // namespace dutydesk
