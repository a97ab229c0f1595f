#include "intake/html_text.h"

#include <QHash>

#include <libxml/HTMLparser.h>

namespace dutydesk {

namespace {

/// A numbered reference, mended as HTML does: windows-1252 numbers mean its characters, impossible ones
/// nothing.
QString numbered(QStringView digits) {
    bool ok = false;
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    const uint code = hex ? digits.sliced(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
        return QString(QChar::ReplacementCharacter);
    }
    const char32_t wide = code;
    QString text = QString::fromUcs4(&wide, 1);
    mendControls(text);
    return text;
}

using Names = QHash<QByteArray, char16_t>;

/// Names that HTML 5 added and pages use.
Names newerNames() {
    return {
        {"apos", u'\''},       {"NewLine", u'\n'}, {"Tab", u'\t'},      {"excl", u'!'},
        {"num", u'#'},         {"dollar", u'$'},   {"percnt", u'%'},    {"lpar", u'('},
        {"rpar", u')'},        {"ast", u'*'},      {"plus", u'+'},      {"comma", u','},
        {"period", u'.'},      {"sol", u'/'},      {"colon", u':'},     {"semi", u';'},
        {"equals", u'='},      {"quest", u'?'},    {"commat", u'@'},    {"lsqb", u'['},
        {"lbrack", u'['},      {"rsqb", u']'},     {"rbrack", u']'},    {"bsol", u'\\'},
        {"lowbar", u'_'},      {"grave", u'`'},    {"lcub", u'{'},      {"lbrace", u'{'},
        {"rcub", u'}'},        {"rbrace", u'}'},   {"verbar", u'|'},    {"vert", u'|'},
        {"hyphen", 0x2010},    {"dash", 0x2010},   {"horbar", 0x2015},  {"mldr", 0x2026},
        {"rsquor", 0x2019},    {"rdquor", 0x201D}, {"ldquor", 0x201E},  {"lsquor", 0x201A},
        {"bullet", 0x2022},    {"star", 0x2606},   {"starf", 0x2605},   {"check", 0x2713},
        {"checkmark", 0x2713}, {"cross", 0x2717},  {"phone", 0x260E},   {"male", 0x2642},
        {"female", 0x2640},    {"numero", 0x2116}, {"copysr", 0x2117},  {"half", 0x00BD},
        {"nldr", 0x2025},      {"emsp13", 0x2004}, {"emsp14", 0x2005},  {"numsp", 0x2007},
        {"puncsp", 0x2008},    {"hairsp", 0x200A}, {"NoBreak", 0x2060}, {"AMP", u'&'},
        {"LT", u'<'},          {"GT", u'>'},       {"QUOT", u'"'},      {"COPY", 0x00A9},
        {"REG", 0x00AE},
    };
}

/// HTML 4's names come from the XML library, which can only be asked for one character at a time.
Names readNames() {
    constexpr unsigned last = 0x2666; // &diams;
    Names names = newerNames();
    for (unsigned value = 0x22; value <= last; ++value) {
        const htmlEntityDesc* known = htmlEntityValueLookup(value);
        if (known) names.insert(known->name, static_cast<char16_t>(value));
    }
    return names;
}

} // namespace

QString entityText(QStringView name) {
    if (name.startsWith(u'#')) return numbered(name.sliced(1));
    static const Names names = readNames();
    const auto known = names.constFind(name.toLatin1());
    return known == names.cend() ? QString() : QString(QChar(*known));
}

} // namespace dutydesk
