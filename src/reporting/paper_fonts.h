#pragma once

#include <QFont>
#include <QStringList>

namespace dutydesk {

/// The typefaces of GB/T 9704-2012 with what stands in for them where they are not installed.
enum class Face {
    FangSong,     ///< 仿宋: body
    XiaoBiaoSong, ///< 小标宋: title
    SimHei,       ///< 黑体: headings of level 1
    KaiTi,        ///< 楷体: headings of level 2
};

/// The first family of that face that is installed, at `points`; what is installed later is seen by the next
/// start. Thread-safe.
[[nodiscard]] QFont paperFont(Face face, double points);

/// All families that may stand for the face, the best first, its own names under which it is sold among them.
[[nodiscard]] QStringList paperFontNames(Face face);

} // namespace dutydesk
