#pragma once

#include "store/case_queue.h"

namespace dutydesk {

/// A way of looking at the queue that somebody gave a name.
struct QueueView {
    QString name = {};
    QueuePart part = QueuePart::Open;
    QString words = {};
    QueueOrder order = QueueOrder::Deadline;
    bool descending = false;
    QueueGrouping grouping = QueueGrouping::None;

    [[nodiscard]] bool showsAs(const QueueView& other) const; ///< the names apart
};

/// The views that a person keeps on this desk, in the order in which they were first saved. They stand in the
/// settings beside what else the window remembers.
class SavedViews {
  public:
    /// `store`: its path, since people have their numbers in one store.
    SavedViews(const QString& store, UserId person);

    [[nodiscard]] QList<QueueView> all() const;
    /// In the place of one with the same name, if there is one.
    void save(const QueueView& view);
    void rename(const QString& from, const QString& to);
    void remove(const QString& name);
    void setAll(const QList<QueueView>& views);

  private:
    QString m_key;
};

} // namespace dutydesk
