#include "base/log.h"

#include <QDir>

#include <spdlog/sinks/rotating_file_sink.h>

namespace dutydesk {

namespace {
constexpr std::size_t fileBytes = 2U * 1024 * 1024;
constexpr std::size_t fileCount = 5;
} // namespace

void startLogFile(const QString& folder) {
    QDir().mkpath(folder);
    try {
        auto log = spdlog::rotating_logger_mt("dutydesk", QString(folder + QStringLiteral("/dutydesk.log")).toStdString(),
                                               fileBytes, fileCount);
        log->flush_on(spdlog::level::warn);
        spdlog::set_default_logger(std::move(log));
    } catch (const spdlog::spdlog_ex& cannot) {
        spdlog::warn("log file not opened: {}", cannot.what());
    }
}

} // namespace dutydesk
