#pragma once

#include "desk/await.h"
#include "desk/desk.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace dutydesk {

/// A widget that works with the desk: runs commands, reads, and tells what came of it.
class DeskWidget : public QWidget {
    Q_OBJECT

  public:
    DeskWidget(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {}

  Q_SIGNALS:
    void failed(const dutydesk::Error& error);
    void said(const QString& text);
    /// Something was done that can be taken back.
    void done(const QString& text, const std::function<void()>& undo);
    void caseWanted(dutydesk::CaseId id);

  protected:
    virtual void retranslate() {}

    [[nodiscard]] Desk& desk() const { return m_desk; }
    [[nodiscard]] Instant now() const { return m_desk.clock().now(); }
    [[nodiscard]] QTimeZone zone() const { return m_desk.office().hours.zone; }
    [[nodiscard]] QDate today() const { return toDateTime(now(), zone()).date(); }
    [[nodiscard]] UserId userId() const { return m_desk.user() ? m_desk.user()->id : UserId::None; }
    [[nodiscard]] bool may(Action action) const {
        return m_desk.user() && permitted(m_desk.user()->role, action);
    }

    /// Runs a command; its error goes to failed().
    template <Command C, class F>
    void perform(C command, F done) {
        take(m_desk.run(std::move(command)), std::move(done));
    }
    /// Runs commands that belong together; `done` is called once, when all have succeeded.
    template <Command C, class F>
    void performAll(const QList<C>& commands, F done) {
        auto left = std::make_shared<qsizetype>(commands.size());
        for (const C& command : commands)
            perform(command, [left, done](const auto&) {
                if (--*left == 0) done();
            });
    }
    /// Reads from the store; its error goes to failed().
    template <class W, class F>
    void load(W work, F done) {
        take(m_desk.read(std::move(work)), std::move(done));
    }
    /// The same for what may take seconds in a great store.
    template <class W, class F>
    void loadLong(W work, F done) {
        take(m_desk.readLong(std::move(work)), std::move(done));
    }

    /// Begins `work(SharedProgress)`, which may last: then the foot of the window tells of it and lets it be
    /// stopped where that is safe.
    template <class W>
    [[nodiscard]] auto watched(const QString& what, W work,
                               LongWorks::Stopping stopping = LongWorks::Stopping::Safe) {
        const auto progress = std::make_shared<Progress>();
        return m_desk.works().watch(what, stopping, progress, work(progress));
    }
    /// Whether it was stopped, and not because of a failure.
    template <class T>
    [[nodiscard]] static bool stopped(const Result<T>& result) {
        return !result && result.error().code == ErrorCode::Cancelled;
    }

    /// What a part of this widget tells, this widget tells.
    void speakFor(const DeskWidget* part);
    void changeEvent(QEvent* event) override;

  private:
    template <class R, class F>
    void take(const QFuture<R>& future, F done) {
        await(future, this, [this, done = std::move(done)](const auto& result) mutable {
            if (!result)
                Q_EMIT failed(result.error());
            else
                done(*result);
        });
    }

    Desk& m_desk;
};

} // namespace dutydesk
