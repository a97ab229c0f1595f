#pragma once

#include "desk/desk.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace dutydesk {

/// Waits, with the event loop running, until a future has its result. Null when it takes longer than 20 s.
template <class T>
[[nodiscard]] std::optional<T> waited(const QFuture<T>& future) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000)) return {};
    QCoreApplication::processEvents();
    return future.result();
}

/// A real store in a temporary folder with an office, three users and a rule; nothing is pulled.
class GuiDesk {
  public:
    explicit GuiDesk(const WallClock& clock);
    [[nodiscard]] Desk& desk() const { return *m_desk; }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// Signs in, runs the command, signs out: for setting things up.
    template <Command C>
    typename C::Value as(const char16_t* user, C command) {
        signIn(user);
        const auto result = waited(m_desk->run(std::move(command)));
        if (!result || !*result) qFatal("a command of the set-up failed");
        m_desk->signOut();
        return **result;
    }
    void signIn(const char16_t* user);

    static constexpr const char16_t* analyst = u"陈岚";
    static constexpr const char16_t* supervisor = u"周敏";
    static constexpr const char16_t* clerk = u"何文";
    static constexpr const char16_t* password = u"correct horse";

  private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

/// Settings of the tests, apart from the person's own; the C locale and English unless asked otherwise.
void prepareGuiTest(const QString& language = QStringLiteral("en"));

} // namespace dutydesk
