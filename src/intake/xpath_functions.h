#pragma once

#include <QByteArray>

#include <libxml/xpath.h>

namespace dutydesk {

/// Puts a clock before every function of XPath that reads texts: after two seconds they end the expression.
/// context.userData is a QElapsedTimer that outlives it.
void timeXPathFunctions(xmlXPathContext& context);

/// What an expression calls that XPath 1.0 does not have: a function or a variable; empty if nothing.
[[nodiscard]] QByteArray strangerInXPath(const QByteArray& expression);

} // namespace dutydesk
