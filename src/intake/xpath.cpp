#include "intake/xpath.h"

#include "intake/xpath_functions.h"

#include <QElapsedTimer>

#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr qsizetype LongestExpression = 1000; ///< UTF-8 bytes; libxml2 recurses on brackets
constexpr unsigned long MostSteps = 20'000'000;

const xmlChar* xml(const QByteArray& text) { return reinterpret_cast<const xmlChar*>(text.constData()); }
const xmlChar* xml(const char* text) { return reinterpret_cast<const xmlChar*>(text); }

QString expressionOf(const QString& selector) {
    const QString text = selector.trimmed();
    return text.startsWith(u"xpath:") ? text.mid(6).trimmed() : text;
}

void ignoreError(void*, xmlErrorPtr) {}

struct ContextFree {
    void operator()(xmlXPathContext* context) const { xmlXPathFreeContext(context); }
};
struct ObjectFree {
    void operator()(xmlXPathObject* object) const { xmlXPathFreeObject(object); }
};
struct ExpressionFree {
    void operator()(xmlXPathCompExpr* expression) const { xmlXPathFreeCompExpr(expression); }
};
struct DocFree {
    void operator()(xmlDoc* doc) const { xmlFreeDoc(doc); }
};
using Expression = std::unique_ptr<xmlXPathCompExpr, ExpressionFree>;
using Context = std::unique_ptr<xmlXPathContext, ContextFree>;

Context contextOf(xmlDoc* doc, QElapsedTimer* timer) {
    Context context(xmlXPathNewContext(doc));
    context->userData = timer;
    context->error = ignoreError;
    context->opLimit = MostSteps;
    timeXPathFunctions(*context);
    return context;
}

/// What libxml2 stumbled over: the rest of the expression, or that it took too long.
Error invalid(const QString& selector, const xmlXPathContext& context) {
    const xmlError& error = context.lastError;
    QString detail = QStringLiteral("cannot be run");
    if (error.code == int(XML_XPATH_EXPRESSION_OK) + int(XPATH_OP_LIMIT_EXCEEDED)) {
        detail = QStringLiteral("takes too long");
    } else if (error.code == XML_XPATH_UNDEF_PREFIX_ERROR) {
        detail = QStringLiteral("unknown prefix");
    } else if (error.str1) {
        detail = QString::fromUtf8(QByteArray(error.str1).mid(error.int1));
        if (detail.isEmpty()) detail = QStringLiteral("end");
    }
    return {ErrorCode::SelectorInvalid, selector, detail};
}

Result<Expression> compile(const QString& selector, xmlXPathContext& context) {
    const QByteArray text = expressionOf(selector).toUtf8();
    if (text.size() > LongestExpression)
        return fail(ErrorCode::SelectorInvalid, selector, QStringLiteral("too long"));
    if (const QByteArray stranger = strangerInXPath(text); !stranger.isEmpty())
        return fail(ErrorCode::SelectorInvalid, selector, QString::fromUtf8(stranger));
    xmlResetError(&context.lastError);
    Expression compiled(xmlXPathCtxtCompile(&context, xml(text)));
    if (!compiled) return tl::unexpected(invalid(selector, context));
    return compiled;
}

xmlNode* elementFor(xmlDoc* doc, const GumboNode* node) {
    xmlNode* element = xmlNewDocNode(doc, nullptr, xml(tagName(node)), nullptr);
    const GumboVector& attributes = node->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto* attribute = static_cast<const GumboAttribute*>(attributes.data[i]);
        xmlNewProp(element, xml(attribute->name), xml(attribute->value));
    }
    return element;
}

xmlNode* nodeFor(xmlDoc* doc, const GumboNode* node) {
    if (isElement(node)) return elementFor(doc, node);
    if (isText(node)) return xmlNewDocText(doc, xml(node->v.text.text));
    // A comment keeps the texts beside it apart, as they are in the page.
    return node->type == GUMBO_NODE_COMMENT ? xmlNewDocComment(doc, xml("")) : nullptr;
}

} // namespace

struct XPathPage::Engine {
    QElapsedTimer timer;
    std::unique_ptr<xmlDoc, DocFree> doc;
    Context context; ///< goes before the document
    QHash<QString, std::shared_ptr<xmlXPathCompExpr>> compiled;
    QHash<const GumboNode*, xmlNode*> nodes;
};

bool isXPath(const QString& selector) {
    const QString text = selector.trimmed();
    return text.startsWith(u'/') || text.startsWith(u'(') || text.startsWith(u"./") ||
           text.startsWith(u"xpath:");
}

Result<void> checkXPath(const QString& selector) {
    QElapsedTimer timer;
    timer.start();
    const Context context = contextOf(nullptr, &timer);
    const auto compiled = compile(selector, *context);
    if (!compiled) return fail(compiled);
    return {};
}

XPathPage::XPathPage(const GumboNode* root) : m_root(root) {}
XPathPage::~XPathPage() = default;

void XPathPage::build() {
    m_engine = std::make_unique<Engine>();
    m_engine->doc.reset(xmlNewDoc(xml("1.0")));
    xmlDoc* doc = m_engine->doc.get();
    for (const GumboNode* node = m_root; node; node = nextNode(node, m_root)) {
        xmlNode* made = nodeFor(doc, node);
        if (!made) continue;
        m_nodes.push_back(node);
        if (node == m_root)
            xmlDocSetRootElement(doc, made);
        else
            made = xmlAddChild(m_engine->nodes.value(node->parent), made);
        // XPath may only read the tree, so the place for notes is free. It holds the number in m_nodes
        // plus 1.
        if (!made->_private) made->_private = reinterpret_cast<void*>(m_nodes.size());
        m_engine->nodes.insert(node, made);
    }
    xmlXPathOrderDocElems(doc);
    m_engine->timer.start();
    m_engine->context = contextOf(doc, &m_engine->timer);
}

QList<Picked> XPathPage::pick(const QString& selector, const GumboNode* context) {
    if (m_error) return {};
    if (!m_engine) build();
    xmlXPathContext& xpath = *m_engine->context;
    auto& expression = m_engine->compiled[selector];
    if (!expression) {
        auto compiled = compile(selector, xpath);
        if (!compiled) {
            m_error = compiled.error();
            return {};
        }
        expression = std::shared_ptr<xmlXPathCompExpr>(std::move(*compiled));
    }
    xpath.node = m_engine->nodes.value(context);
    xmlResetError(&xpath.lastError);
    const std::unique_ptr<xmlXPathObject, ObjectFree> found(xmlXPathCompiledEval(expression.get(), &xpath));
    if (!found) {
        m_error = invalid(selector, xpath);
        return {};
    }
    const auto stringOf = [](xmlChar* owned) {
        QString text = QString::fromUtf8(reinterpret_cast<const char*>(owned));
        xmlFree(owned);
        return text;
    };
    if (found->type != XPATH_NODESET) return {{nullptr, stringOf(xmlXPathCastToString(found.get()))}};

    std::vector<std::pair<size_t, Picked>> placed;
    for (int i = 0; found->nodesetval && i < found->nodesetval->nodeNr; ++i) {
        xmlNode* node = found->nodesetval->nodeTab[i];
        const bool attribute = node->type == XML_ATTRIBUTE_NODE;
        if (!attribute && node->type != XML_ELEMENT_NODE && node->type != XML_TEXT_NODE) continue;
        const auto number = reinterpret_cast<size_t>((attribute ? node->parent : node)->_private);
        Picked picked{m_nodes[number - 1], {}};
        if (attribute) picked.value = stringOf(xmlNodeGetContent(node));
        placed.emplace_back(number, std::move(picked));
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<Picked> all;
    all.reserve(static_cast<qsizetype>(placed.size()));
    for (auto& [number, picked] : placed) all.append(std::move(picked));
    return all;
}

} // namespace dutydesk
