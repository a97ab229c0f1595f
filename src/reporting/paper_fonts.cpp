#include "reporting/paper_fonts.h"

#include <QFontDatabase>
#include <QStringList>

#include <array>

namespace dutydesk {

namespace {

struct Families {
    QStringList own; ///< the face itself, under the names it is sold by
    QStringList standIn;
    int standInWeight = QFont::Normal; ///< a heavier cut where the face is heavy by nature
};

Families familiesOf(Face face) {
    const auto names = [](std::initializer_list<const char16_t*> list) {
        QStringList all;
        for (const char16_t* name : list) all << QString::fromUtf16(name);
        return all;
    };
    const QStringList serif = names({u"Noto Serif CJK SC", u"Source Han Serif SC", u"Noto Serif SC",
                                     u"AR PL UMing CN", u"SimSun", u"Serif"});
    switch (face) {
    case Face::FangSong:
        return {names({u"FangSong", u"FangSong_GB2312", u"仿宋", u"仿宋_GB2312", u"FZFangSong-Z02S",
                       u"FZFangSong", u"STFangsong", u"华文仿宋"}),
                serif};
    case Face::XiaoBiaoSong:
        return {names({u"FZXiaoBiaoSong-B05S", u"FZXiaoBiaoSong-B05", u"方正小标宋简体", u"方正小标宋_GBK",
                       u"STZhongsong", u"华文中宋"}),
                serif, QFont::Bold};
    case Face::SimHei:
        return {names({u"SimHei", u"黑体", u"FZHei-B01S", u"STHeiti", u"华文黑体"}),
                names({u"Noto Sans CJK SC", u"Source Han Sans SC", u"Noto Sans SC", u"WenQuanYi Zen Hei",
                       u"Microsoft YaHei", u"Sans"}),
                QFont::Medium};
    case Face::KaiTi:
        return {names({u"KaiTi", u"KaiTi_GB2312", u"楷体", u"楷体_GB2312", u"FZKai-Z03S", u"STKaiti",
                       u"华文楷体", u"AR PL UKai CN", u"LXGW WenKai"}),
                serif, QFont::DemiBold};
    }
    return {};
}

QFont installed(Face face) {
    const Families families = familiesOf(face);
    QFont font;
    const auto pick = [&font](const QStringList& list) {
        for (const QString& family : list)
            if (QFontDatabase::hasFamily(family)) {
                font.setFamilies({family});
                return true;
            }
        return false;
    };
    if (!pick(families.own)) {
        if (!pick(families.standIn)) font.setFamilies(families.standIn);
        font.setWeight(QFont::Weight(families.standInWeight));
    }
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

} // namespace

QFont paperFont(Face face, double points) {
    // Asking for a family by name takes a tenth of a millisecond, and a ledger has thousands of cells.
    static const std::array<QFont, 4> fonts{installed(Face::FangSong), installed(Face::XiaoBiaoSong),
                                            installed(Face::SimHei), installed(Face::KaiTi)};
    QFont font = fonts.at(static_cast<size_t>(face));
    font.setPointSizeF(points);
    return font;
}

QStringList paperFontNames(Face face) {
    const Families families = familiesOf(face);
    return families.own + families.standIn;
}

} // namespace dutydesk
