#include "gui/sources_model.h"

#include "desk/source_health.h"
#include "gui/formats.h"
#include "gui/theme.h"

namespace dutydesk {

QString kindWords(SourceKind kind) {
    switch (kind) {
    case SourceKind::Feed: return SourcesModel::tr("Feed");
    case SourceKind::List: return SourcesModel::tr("List page");
    case SourceKind::Page: return SourcesModel::tr("Watched page");
    }
    return {};
}

SourceState stateOf(const Source& source) {
    if (!source.enabled) return SourceState::Off;
    if (source.health.error) return SourceState::Failing;
    if (silentSince(source)) return SourceState::Silent;
    return source.health.lastSuccess ? SourceState::Fine : SourceState::Waiting;
}

QString stateWords(SourceState state) {
    switch (state) {
    case SourceState::Failing: return SourcesModel::tr("✗ Failing");
    case SourceState::Silent: return SourcesModel::tr("… Silent");
    case SourceState::Waiting: return SourcesModel::tr("○ Waiting");
    case SourceState::Fine: return SourcesModel::tr("✓ Fine");
    case SourceState::Off: return SourcesModel::tr("– Off");
    }
    return {};
}

QColor stateColour(SourceState state) {
    switch (state) {
    case SourceState::Failing: return tokens().tier1;
    case SourceState::Silent: return tokens().soon;
    case SourceState::Fine: return tokens().inTime;
    case SourceState::Waiting:
    case SourceState::Off: return tokens().quiet;
    }
    return tokens().text;
}

namespace {

/// What wants somebody's attention comes first; fine and waiting ones stay among each other.
int rank(SourceState state) { return state == SourceState::Waiting ? int(SourceState::Fine) : int(state); }

} // namespace

SourcesModel::SourcesModel(const WallClock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_clock(clock) {}

void SourcesModel::setRows(QList<Source> rows) {
    const auto graver = [](const Source& a, const Source& b) { return rank(stateOf(a)) < rank(stateOf(b)); };
    std::stable_sort(rows.begin(), rows.end(), graver);
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Source& a, const Source& b) { return a.id == b.id; });
    if (same && !rows.isEmpty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SourcesModel::indexOf(SourceId id) const {
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).id == id) return row;
    return -1;
}

void SourcesModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Columns - 1));
}

int SourcesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}
int SourcesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

QVariant SourcesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Source& source = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case StateColumn: return stateWords(stateOf(source));
        case NameColumn: return source.name;
        case KindColumn: return kindWords(source.kind);
        case HealthColumn: return healthWords(source, m_clock.now(), m_zone);
        case ItemsColumn: return QString::number(source.health.items);
        default: return {};
        }
    case Qt::ToolTipRole:
        return index.column() == HealthColumn ? healthWords(source, m_clock.now(), m_zone) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == StateColumn) return stateColour(stateOf(source));
        return index.column() == KindColumn || !source.enabled ? tokens().quiet : tokens().text;
    case Qt::FontRole: return index.column() == NameColumn ? font(TextRole::Heading) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == ItemsColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                             : int(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == ItemsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case StateColumn: return tr("State");
    case NameColumn: return tr("Source");
    case KindColumn: return tr("Kind");
    case HealthColumn: return tr("How it is doing");
    case ItemsColumn: return tr("Items");
    default: return {};
    }
}

} // namespace dutydesk
