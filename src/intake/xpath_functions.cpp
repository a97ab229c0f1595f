#include "intake/xpath_functions.h"

#include <QElapsedTimer>
#include <QSet>

#include <libxml/xpathInternals.h>

#include <algorithm>
#include <utility>

namespace dutydesk {

namespace {

constexpr qint64 MostMillis = 2'000; ///< of all expressions run on one page

// The steps are counted by libxml2, but a single call of a function on texts may read the whole page. So each
// function looks at the clock first.
template <xmlXPathFunction F>
void timed(xmlXPathParserContextPtr parser, int arguments) {
    const auto* timer = static_cast<const QElapsedTimer*>(parser->context->userData);
    if (timer->elapsed() > MostMillis) {
        xmlXPathErr(parser, XPATH_OP_LIMIT_EXCEEDED);
        return;
    }
    F(parser, arguments);
}

struct Function {
    const char* name;
    xmlXPathFunction run;
};
constexpr Function Functions[] = {
    {"boolean", timed<xmlXPathBooleanFunction>},
    {"ceiling", timed<xmlXPathCeilingFunction>},
    {"concat", timed<xmlXPathConcatFunction>},
    {"contains", timed<xmlXPathContainsFunction>},
    {"count", timed<xmlXPathCountFunction>},
    {"false", timed<xmlXPathFalseFunction>},
    {"floor", timed<xmlXPathFloorFunction>},
    {"id", timed<xmlXPathIdFunction>},
    {"lang", timed<xmlXPathLangFunction>},
    {"last", timed<xmlXPathLastFunction>},
    {"local-name", timed<xmlXPathLocalNameFunction>},
    {"name", nullptr}, // libxml2 keeps its function to itself; it reads one name
    {"namespace-uri", timed<xmlXPathNamespaceURIFunction>},
    {"normalize-space", timed<xmlXPathNormalizeFunction>},
    {"not", timed<xmlXPathNotFunction>},
    {"number", timed<xmlXPathNumberFunction>},
    {"position", timed<xmlXPathPositionFunction>},
    {"round", timed<xmlXPathRoundFunction>},
    {"starts-with", timed<xmlXPathStartsWithFunction>},
    {"string", timed<xmlXPathStringFunction>},
    {"string-length", timed<xmlXPathStringLengthFunction>},
    {"substring", timed<xmlXPathSubstringFunction>},
    {"substring-after", timed<xmlXPathSubstringAfterFunction>},
    {"substring-before", timed<xmlXPathSubstringBeforeFunction>},
    {"sum", timed<xmlXPathSumFunction>},
    {"translate", timed<xmlXPathTranslateFunction>},
    {"true", timed<xmlXPathTrueFunction>},
};

bool isKnownCall(const QByteArray& name) {
    static const QSet<QByteArray> others = {"node", "text", "comment", "processing-instruction",
                                            "and",  "or",   "div",     "mod"};
    return others.contains(name) || std::any_of(std::begin(Functions), std::end(Functions),
                                                [&name](const Function& f) { return name == f.name; });
}

bool isNameByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == ':' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

void timeXPathFunctions(xmlXPathContext& context) {
    for (const Function& function : Functions) {
        if (!function.run) continue;
        const auto* name = reinterpret_cast<const xmlChar*>(function.name);
        xmlXPathRegisterFunc(&context, name, nullptr); // it keeps the first one otherwise
        xmlXPathRegisterFunc(&context, name, function.run);
    }
}

QByteArray strangerInXPath(const QByteArray& expression) {
    QByteArray name;
    char quote = '\0';
    bool parted = false; // white space since the name
    for (const char c : expression) {
        if (quote != '\0') {
            if (c == quote) quote = '\0';
            continue;
        }
        if (c == '$') return "$";
        if (c == '"' || c == '\'') {
            quote = c;
        } else if (isNameByte(c)) {
            if (std::exchange(parted, false)) name.clear();
            name += c;
            continue;
        } else if (c == '(' && !name.isEmpty()) {
            const QByteArray called = name.mid(name.lastIndexOf("::") < 0 ? 0 : name.lastIndexOf("::") + 2);
            if (!isKnownCall(called)) return called + "()";
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            parted = true; // "contains (…)" is a call as well
            continue;
        }
        name.clear();
    }
    return {};
}

} // namespace dutydesk
