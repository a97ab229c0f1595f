#include "gui/theme.h"

#include "gui/theme_parts.h"

#include <QApplication>
#include <QPalette>
#include <QProxyStyle>

#include <cmath>

namespace dutydesk {

namespace {

Tokens lightTokens() {
    Tokens t;
    t.ground = "#F4F5F7", t.surface = "#FFFFFF", t.raised = "#FAFBFC";
    t.line = "#DDE1E7", t.faint = "#EEF0F3", t.edge = "#B8C0CC";
    t.text = "#1F2430", t.quiet = "#5B6474";
    t.accent = "#205493", t.onAccent = "#FFFFFF", t.selection = "#E3ECF6";
    t.tier1 = "#B3261E", t.tier2 = "#8A5A00", t.tier3 = "#3D5A80";
    t.late = "#FFFFFF", t.lateFill = "#B3261E", t.lateEdge = "#B3261E";
    t.soon = "#8A5A00", t.soonFill = "#FFF6E5", t.soonEdge = "#B26A00";
    t.inTime = "#2E5D43", t.inTimeFill = "#F0F8F3", t.inTimeEdge = "#A9CDB8";
    t.mark = "#FFE8A3", t.unlikely = "#B26A00";
    t.hint = "#FFFBF2", t.hintEdge = "#F0D9B5";
    t.added = "#DDF3E4", t.removed = "#FBE1DF";
    return t;
}

Tokens darkTokens() {
    Tokens t;
    t.ground = "#14171C", t.surface = "#1B1F26", t.raised = "#22272F";
    t.line = "#323945", t.faint = "#272D36", t.edge = "#4A5362";
    t.text = "#E6E9EE", t.quiet = "#A3ACBA";
    t.accent = "#7FB0E6", t.onAccent = "#10202F", t.selection = "#233447";
    t.tier1 = "#FF8A80", t.tier2 = "#F2B85C", t.tier3 = "#9DBAD9";
    // The light fills at a quarter over the surface, with lighter texts.
    t.late = "#FFB4AC", t.lateFill = "#4A2125", t.lateEdge = "#B3261E";
    t.soon = "#F2B85C", t.soonFill = "#3A2E1C", t.soonEdge = "#8A5A00";
    t.inTime = "#9AD7B4", t.inTimeFill = "#1F3630", t.inTimeEdge = "#2E5D43";
    t.mark = "#5C4A12", t.unlikely = "#F2B85C";
    t.hint = "#26241F", t.hintEdge = "#5A4A2C";
    t.added = "#1F4030", t.removed = "#4A2125";
    return t;
}

struct Applied {
    Shade shade = Shade::Light;
    double scale = 1;
    QFont base;
};

Applied& applied() {
    static Applied state;
    return state;
}

/// Icons in fields and on buttons grow with the text.
class ScaledFusion final : public QProxyStyle {
  public:
    ScaledFusion() : QProxyStyle(QStringLiteral("Fusion")) {}
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
        if (metric == PM_SmallIconSize || metric == PM_ButtonIconSize) return px(16);
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

double luminance(const QColor& colour) {
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

QPalette themePalette() {
    const Tokens& t = tokens();
    QPalette p;
    p.setColor(QPalette::Window, t.ground);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.raised);
    p.setColor(QPalette::Button, t.surface);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, t.text);
    p.setColor(QPalette::PlaceholderText, t.quiet);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.line);
    p.setColor(QPalette::Midlight, t.faint);
    p.setColor(QPalette::Mid, t.edge);
    p.setColor(QPalette::Dark, t.edge);
    p.setColor(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.quiet);
    return p;
}

QColor Tokens::tier(Tier tier) const {
    switch (tier) {
    case Tier::Major: return tier1;
    case Tier::Serious: return tier2;
    case Tier::Ordinary: return tier3;
    }
    return tier3;
}

const Tokens& tokens(Shade shade) {
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return shade == Shade::Light ? light : dark;
}
const Tokens& tokens() { return tokens(applied().shade); }
Shade shade() { return applied().shade; }

Shade systemShade() {
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? Shade::Dark : Shade::Light;
}

void applyTheme(QApplication& application, Shade shade, double scale) {
    applied() = {shade, std::clamp(scale, 1.0, 2.0), {}};
    applied().base.setFamilies({"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei",
                                "Noto Sans", "DejaVu Sans"});
    // Once: setting a style again under a style sheet deletes the one the sheet leans on.
    static const bool styled = (QApplication::setStyle(new ScaledFusion), true);
    Q_ASSERT(styled);
    application.setPalette(themePalette());
    application.setFont(font(TextRole::Body));
    dressParts();
}

void changeShade(Shade shade) {
    applied().shade = shade;
    QApplication::setPalette(themePalette());
    dressPartsInTurn();
}

int px(int measure) { return qRound(measure * applied().scale); }

QFont font(TextRole role) {
    QFont f = applied().base;
    f.setPixelSize(px(13));
    switch (role) {
    case TextRole::Body: break;
    case TextRole::Secondary: f.setPixelSize(px(12)); break;
    case TextRole::Reading: f.setPixelSize(px(15)); break;
    case TextRole::Heading: f.setWeight(QFont::DemiBold); break;
    case TextRole::Title:
        f.setPixelSize(px(20));
        f.setWeight(QFont::DemiBold);
        break;
    case TextRole::Mono: f.setFamilies({"Noto Sans Mono CJK SC", "DejaVu Sans Mono", "monospace"}); break;
    }
    return f;
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QList<ColourPair> textPairs(const Tokens& t) {
    QList<ColourPair> pairs;
    const QList<std::pair<QString, QColor>> grounds{
        {"ground", t.ground}, {"surface", t.surface}, {"raised", t.raised}, {"selection", t.selection}};
    const QList<std::pair<QString, QColor>> texts{{"text", t.text},     {"quiet", t.quiet},
                                                  {"accent", t.accent}, {"tier1", t.tier1},
                                                  {"tier2", t.tier2},   {"tier3", t.tier3}};
    for (const auto& [ground, behind] : grounds)
        for (const auto& [name, text] : texts) pairs.append({name + " on " + ground, text, behind});
    pairs.append({"on accent", t.onAccent, t.accent});
    pairs.append({"late", t.late, t.lateFill});
    pairs.append({"soon", t.soon, t.soonFill});
    pairs.append({"in time", t.inTime, t.inTimeFill});
    pairs.append({"mark", t.text, t.mark});
    pairs.append({"hint", t.text, t.hint});
    pairs.append({"quiet hint", t.quiet, t.hint});
    pairs.append({"added", t.text, t.added});
    pairs.append({"removed", t.text, t.removed});
    return pairs;
}

} // namespace dutydesk
