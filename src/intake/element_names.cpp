#include "intake/element_names.h"

#include <QSet>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr qsizetype LongestName = 40; ///< longer ones are made by machines

bool isStable(const QByteArray& name) {
    static const QSet<QByteArray> states = {
        "active", "first",   "last",  "odd",  "even", "new",  "hot",      "top",   "current",
        "hover",  "visited", "cur",   "on",   "red",  "bold", "clearfix", "clear", "fl",
        "fr",     "left",    "right", "show", "hide", "open", "selected", "sticky"};
    if (name.isEmpty() || name.size() > LongestName || states.contains(name.toLower())) return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' ||
               static_cast<unsigned char>(c) >= 0x80;
    });
}

/// Names that a selector cannot begin with unescaped.
bool beginsWell(const QByteArray& name) { return !name.startsWith('-'); }

} // namespace

QString ElementName::css() const {
    QByteArray text = tag;
    if (!id.isEmpty()) {
        text += '#' + id;
    } else {
        for (const QByteArray& name : classes) text += '.' + name;
    }
    return QString::fromUtf8(text);
}

ElementName nameOf(const GumboNode* element) {
    ElementName name{tagName(element)};
    const QByteArray id = QByteArray(rawAttribute(element, "id")).trimmed();
    if (isStable(id) && beginsWell(id)) name.id = id;
    const auto classes = QByteArray(rawAttribute(element, "class")).simplified().split(' ');
    for (const QByteArray& one : classes) {
        if (isStable(one) && beginsWell(one) && name.classes.size() < 4 && !name.classes.contains(one))
            name.classes.append(one);
    }
    return name;
}

ElementName commonName(const QList<const GumboNode*>& elements) {
    ElementName common;
    for (const GumboNode* element : elements) {
        ElementName name = nameOf(element);
        name.id.clear(); // an id is one element's own
        if (element == elements.first()) {
            common = std::move(name);
            continue;
        }
        if (name.tag != common.tag) return {};
        common.classes.removeIf([&name](const QByteArray& one) { return !name.classes.contains(one); });
    }
    return common;
}

} // namespace dutydesk
