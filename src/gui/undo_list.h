#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace dutydesk {

/// What this person did and can take back, the latest last. Nothing older than fifty steps is kept.
class UndoList {
  public:
    void push(const QString& text, const std::function<void()>& undo) {
        m_steps.append({text, undo});
        if (m_steps.size() > 50) m_steps.removeFirst();
    }
    /// Takes the latest step back; its text, or an empty one if there is nothing.
    QString undo() {
        if (m_steps.isEmpty()) return {};
        const Step step = m_steps.takeLast();
        step.undo();
        return step.text;
    }
    [[nodiscard]] QString latest() const { return m_steps.isEmpty() ? QString() : m_steps.last().text; }

  private:
    struct Step {
        QString text;
        std::function<void()> undo;
    };
    QList<Step> m_steps;
};

} // namespace dutydesk
