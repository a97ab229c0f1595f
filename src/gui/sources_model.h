#pragma once

#include "store/source_table.h"

#include <QAbstractTableModel>

namespace dutydesk {

/// How a source is doing, gravest first. Silent: it can be read, but has had nothing new for unusually long.
enum class SourceState { Failing, Silent, Waiting, Fine, Off };

/// The sources with their health in words: failing ones first, then silent ones, those switched off last; the
/// others as the store gives them.
class SourcesModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { StateColumn, NameColumn, KindColumn, HealthColumn, ItemsColumn, Columns };

    SourcesModel(const WallClock& clock, QObject* parent);
    void setRows(QList<Source> rows);
    void setZone(const QTimeZone& zone) { m_zone = zone; }
    [[nodiscard]] const QList<Source>& rows() const { return m_rows; }
    [[nodiscard]] int indexOf(SourceId id) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    const WallClock& m_clock;
    QTimeZone m_zone{"Asia/Shanghai"};
    QList<Source> m_rows;
};

[[nodiscard]] QString kindWords(SourceKind kind);
[[nodiscard]] SourceState stateOf(const Source& source);
/// A sign and a word: "✗ Failing".
[[nodiscard]] QString stateWords(SourceState state);

} // namespace dutydesk
