#pragma once

#include "reporting/document.h"

#include <QSizeF>
#include <QTextDocument>

#include <memory>

class QPainter;

namespace dutydesk {

/// A paper on pages with the measures and typefaces it is printed with, to be looked at. Of a very long table
/// the first rows alone, and how many follow. Made on one thread, it may then be used by one other.
class PaperPages {
  public:
    /// Sets the type, which takes a while. `width`: of a page, in pixels. `user`: the thread that will use
    /// it.
    PaperPages(const Document& paper, int width, QThread* user);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize size() const { return m_size.toSize(); } ///< of a page, in pixels
    /// The page, from 0, into the rectangle from the origin to size().
    void draw(QPainter& painter, int number) const;

  private:
    std::unique_ptr<QTextDocument> m_document;
    double m_scale; ///< pixels of a point
    QSizeF m_size;
    int m_count = 0;
};

} // namespace dutydesk
