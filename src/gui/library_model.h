#pragma once

#include "base/time.h"
#include "store/library.h"

#include <QAbstractListModel>

namespace dutydesk {

/// The cases of the library that were found, as far as they are read; the view asks for more.
class LibraryModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { IdRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /// The first page of another query.
    void setPage(const LibraryPage& page, const QTimeZone& zone);
    void addPage(const LibraryPage& page);
    [[nodiscard]] const LibraryRow& row(int index) const { return m_rows.at(index); }
    [[nodiscard]] bool hasMore() const { return m_more; }
    [[nodiscard]] int rowOf(CaseId id) const; ///< -1: not there
    /// "2026-11-20"
    [[nodiscard]] QString closedText(const LibraryRow& row) const;
    /// "Unit · category · 2 met, 1 missed"
    [[nodiscard]] static QString lineText(const LibraryRow& row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

  Q_SIGNALS:
    /// The page after that case is wanted.
    void moreWanted(dutydesk::CaseId after);

  private:
    QList<LibraryRow> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_more = false;
    bool m_asked = false;
};

} // namespace dutydesk
