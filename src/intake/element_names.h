#pragma once

#include "intake/html_tree.h"

#include <QList>

namespace dutydesk {

/// An element's name, id and classes that will be the same tomorrow: without numbers, and without what only
/// tells a state ("active", "odd", "new").
struct ElementName {
    QByteArray tag;
    QByteArray id = {};
    QList<QByteArray> classes = {};

    [[nodiscard]] bool isNamed() const { return !id.isEmpty() || !classes.isEmpty(); }
    /// As a CSS compound: "ul.news", "div#main". An id makes classes needless.
    [[nodiscard]] QString css() const;
};

[[nodiscard]] ElementName nameOf(const GumboNode* element);
/// What all of them have in common; an empty tag where they are different elements.
[[nodiscard]] ElementName commonName(const QList<const GumboNode*>& elements);

} // namespace dutydesk
