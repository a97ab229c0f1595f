#include "intake/html_tree.h"

#include "intake/html_text.h"

#include <QList>

#include <chrono>
#include <csetjmp>
#include <cstring>
#include <vector>

namespace dutydesk {

namespace {

constexpr qsizetype MostPageBytes = qsizetype{8} * 1024 * 1024; ///< of a page's text; the rest is cut off
constexpr size_t MostMemory = size_t{224} * 1024 * 1024;        ///< of a tree
constexpr std::chrono::seconds MostTime{5};                     ///< against pages made to be slow
constexpr size_t BlockSize = size_t{256} * 1024;
constexpr unsigned TimeCheckEvery = 1024;

} // namespace

/// Memory for one tree. Running out jumps back to the caller of the parser, which is plain C and owns nothing
/// else.
struct HtmlTree::Arena {
    std::vector<std::unique_ptr<char[]>> blocks;
    size_t used = BlockSize; ///< of the last block
    size_t total = 0;
    unsigned calls = 0;
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    std::jmp_buf overflow;

    void* take(size_t size) {
        size = (size + 15) & ~size_t{15};
        const bool late =
            ++calls % TimeCheckEvery == 0 && std::chrono::steady_clock::now() - start > MostTime;
        if (late || total + size > MostMemory) std::longjmp(overflow, 1);
        total += size;
        if (size > BlockSize / 4) { // a block of its own, behind the one being filled
            blocks.emplace(blocks.begin(), new char[size]);
            return blocks.front().get();
        }
        if (used + size > BlockSize) {
            blocks.emplace_back(new char[BlockSize]);
            used = 0;
        }
        void* at = blocks.back().get() + used;
        used += size;
        return at;
    }

    static void* allocate(void* arena, size_t size) { return static_cast<Arena*>(arena)->take(size); }
    static void release(void*, void*) {}

    /// Nothing with a destructor may live in this frame: longjmp passes it by.
    GumboOutput* run(const char* source, size_t length) {
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = &Arena::allocate;
        options.deallocator = &Arena::release;
        options.userdata = this;
        options.max_errors = 0;
        if (setjmp(overflow) != 0) return nullptr;
        return gumbo_parse_with_options(&options, source, length);
    }
};

HtmlTree::HtmlTree() : m_arena(std::make_unique<Arena>()) {}
HtmlTree::~HtmlTree() = default;

std::unique_ptr<HtmlTree> HtmlTree::parse(const QString& html) {
    std::unique_ptr<HtmlTree> tree(new HtmlTree);
    tree->m_source = withLimitedNesting(html).toUtf8();
    if (tree->m_source.size() > MostPageBytes) tree->m_source.truncate(MostPageBytes);
    tree->m_output =
        tree->m_arena->run(tree->m_source.constData(), static_cast<size_t>(tree->m_source.size()));
    return tree->m_output ? std::move(tree) : nullptr;
}

const GumboNode* HtmlTree::root() const { return m_output->root; }

const GumboVector& childrenOf(const GumboNode* node) {
    static const GumboVector none{};
    if (node->type == GUMBO_NODE_DOCUMENT) return node->v.document.children;
    return isElement(node) ? node->v.element.children : none;
}

QByteArray tagName(const GumboNode* element) {
    const GumboElement& e = element->v.element;
    if (e.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(e.tag);
    GumboStringPiece piece = e.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QByteArray(piece.data, static_cast<qsizetype>(piece.length)).toLower();
}

const char* rawAttribute(const GumboNode* element, const char* name) {
    const GumboAttribute* found = gumbo_get_attribute(&element->v.element.attributes, name);
    return found ? found->value : nullptr;
}

QString attribute(const GumboNode* element, const char* name) {
    const char* value = rawAttribute(element, name);
    return value ? QString::fromUtf8(value) : QString();
}

const GumboNode* nextNode(const GumboNode* node, const GumboNode* top, bool enter) {
    if (enter && childrenOf(node).length > 0) return childAt(node, 0);
    while (node != top) {
        const GumboNode* parent = node->parent;
        if (!parent) return nullptr;
        const size_t next = node->index_within_parent + 1;
        if (next < childrenOf(parent).length) return childAt(parent, static_cast<unsigned>(next));
        node = parent;
    }
    return nullptr;
}

bool holdsNoText(const GumboNode* element) {
    if (element->v.element.tag_namespace != GUMBO_NAMESPACE_HTML) return false;
    switch (element->v.element.tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RP: return true;
    default: return false;
    }
}

bool isHidden(const GumboNode* element) {
    if (rawAttribute(element, "hidden")) return true;
    const char* style = rawAttribute(element, "style");
    if (!style || !std::strpbrk(style, "dDvV")) return false;
    const QByteArray plain = QByteArray(style).toLower().replace(' ', "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
}

QString textOf(const GumboNode* top, bool (*leaveOut)(const GumboNode*, void*), void* context) {
    TextGatherer gatherer;
    QList<const GumboNode*> open; // block elements that end a line when left
    int preformatted = 0;
    const auto closeUpTo = [&](const GumboNode* parent) {
        while (!open.isEmpty() && open.last() != parent) {
            gatherer.endLine();
            if (hasTag(open.takeLast(), GUMBO_TAG_PRE)) --preformatted;
        }
    };
    for (const GumboNode* node = top; node;) {
        bool enter = true;
        if (isText(node)) {
            const QString text = QString::fromUtf8(node->v.text.text);
            preformatted > 0 ? gatherer.addPreformatted(text) : gatherer.add(text);
        } else if (isElement(node)) {
            enter = node == top || (!holdsNoText(node) && !(leaveOut && leaveOut(node, context)));
            const GumboTag tag = node->v.element.tag;
            if (isBlockElement(QString::fromLatin1(gumbo_normalized_tagname(tag)))) {
                gatherer.endLine();
                if (enter && tag != GUMBO_TAG_BR) {
                    open.append(node);
                    if (tag == GUMBO_TAG_PRE) ++preformatted;
                }
            } else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
                gatherer.add(u" ");
            }
        }
        const GumboNode* next = nextNode(node, top, enter);
        if (next && !open.isEmpty()) {
            const GumboNode* ancestor = next->parent;
            while (ancestor && ancestor != top && !open.contains(ancestor)) ancestor = ancestor->parent;
            closeUpTo(ancestor);
        }
        node = next;
    }
    QString text = gatherer.take();
    mendControls(text);
    return text;
}

} // namespace dutydesk
