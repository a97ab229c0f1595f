#include "gui/saved_views.h"

#include <QSettings>

#include <algorithm>

namespace dutydesk {

namespace {

/// A number that somebody wrote into the settings may be of no term.
template <class E>
E termOf(const QVariant& number, E last) {
    return E(std::clamp(number.toInt(), 0, int(last)));
}

} // namespace

bool QueueView::showsAs(const QueueView& other) const {
    return part == other.part && words.trimmed() == other.words.trimmed() && order == other.order &&
           descending == other.descending && grouping == other.grouping;
}

SavedViews::SavedViews(const QString& store, UserId person)
    : m_key(QStringLiteral("queue/views/%1/%2").arg(qHash(store)).arg(number(person))) {}

QList<QueueView> SavedViews::all() const {
    QSettings settings;
    QList<QueueView> views;
    const int count = settings.beginReadArray(m_key);
    for (int at = 0; at < count; ++at) {
        settings.setArrayIndex(at);
        const auto value = [&settings](const char* name) { return settings.value(QLatin1String(name)); };
        QueueView view{value("name").toString(),     termOf(value("part"), QueuePart::ToPublish),
                       value("words").toString(),    termOf(value("order"), QueueOrder::Draft),
                       value("descending").toBool(), termOf(value("grouping"), QueueGrouping::DueDay)};
        if (!view.name.isEmpty()) views.append(view);
    }
    return views;
}

void SavedViews::setAll(const QList<QueueView>& views) {
    QSettings settings;
    settings.remove(m_key);
    settings.beginWriteArray(m_key, int(views.size()));
    for (int at = 0; at < views.size(); ++at) {
        settings.setArrayIndex(at);
        const QueueView& view = views.at(at);
        settings.setValue(QStringLiteral("name"), view.name);
        settings.setValue(QStringLiteral("part"), int(view.part));
        settings.setValue(QStringLiteral("words"), view.words);
        settings.setValue(QStringLiteral("order"), int(view.order));
        settings.setValue(QStringLiteral("descending"), view.descending);
        settings.setValue(QStringLiteral("grouping"), int(view.grouping));
    }
}

void SavedViews::save(const QueueView& view) {
    QList<QueueView> views = all();
    const auto old = std::find_if(views.begin(), views.end(),
                                  [&view](const QueueView& one) { return one.name == view.name; });
    if (old == views.end())
        views.append(view);
    else
        *old = view;
    setAll(views);
}

void SavedViews::rename(const QString& from, const QString& to) {
    QList<QueueView> views = all();
    if (from != to) views.removeIf([&to](const QueueView& one) { return one.name == to; });
    for (QueueView& view : views)
        if (view.name == from) view.name = to;
    setAll(views);
}

void SavedViews::remove(const QString& name) {
    QList<QueueView> views = all();
    views.removeIf([&name](const QueueView& one) { return one.name == name; });
    setAll(views);
}

} // namespace dutydesk
