#include "desk/long_works.h"

#include <QTimer>

#include <algorithm>

namespace dutydesk {

LongWorks::LongWorks(QObject* parent) : QObject(parent), m_again(new QTimer(this)) {
    using namespace std::chrono_literals;
    m_again->setInterval(200ms);
    connect(m_again, &QTimer::timeout, this, &LongWorks::changed);
}

void LongWorks::begin(const Work& work) {
    m_works.append(work);
    QTimer::singleShot(m_patience, this, [this, progress = work.progress] {
        for (Work& one : m_works)
            if (one.progress == progress) {
                one.lasting = true;
                m_again->start();
                Q_EMIT changed();
            }
    });
}

void LongWorks::end(const SharedProgress& progress) {
    const bool told = shown().has_value();
    m_works.removeIf([&progress](const Work& one) { return one.progress == progress; });
    if (!shown()) m_again->stop();
    if (told) Q_EMIT changed();
}

std::optional<LongWorks::Work> LongWorks::shown() const {
    const auto lasting =
        std::find_if(m_works.begin(), m_works.end(), [](const Work& one) { return one.lasting; });
    return lasting == m_works.end() ? std::nullopt : std::optional(*lasting);
}

void LongWorks::stopShown() {
    if (const auto work = shown(); work && work->stopping == Stopping::Safe) work->progress->cancel();
    Q_EMIT changed();
}

} // namespace dutydesk
