#pragma once

#include "intake/source_rows.h"

namespace dutydesk {

/// Reads OPML 1.0 and 2.0 (http://opml.org/spec2.opml), also ill-formed, in any encoding: each outline with
/// an xmlUrl is a feed, whatever folders it lies in; folders themselves are left out. Nothing but names and
/// addresses is taken, and an address that is not http or https is a problem of its outline. Never touches
/// the network or outside entities. Errors: InvalidInput (what = "file", detail = "opml") if it is no OPML.
[[nodiscard]] Result<SourceRows> readOpml(const QByteArray& bytes);

/// OPML 2.0 of the feeds among the sources, in UTF-8; other kinds have no place in it.
[[nodiscard]] QByteArray writeOpml(const QList<SourceRow>& sources, const QString& title, Instant now);

} // namespace dutydesk
