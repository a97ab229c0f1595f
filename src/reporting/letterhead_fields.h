#pragma once

#include "reporting/document.h"
#include "reporting/xml_part.h"

#include <QStringList>

namespace dutydesk {

/// Finds the fields of a letterhead's parts and puts a paper's texts in their places.
class FieldFiller {
  public:
    /// `document`: nothing to only look at the fields.
    explicit FieldFiller(const Document* document) : m_document(document) {}

    /// Errors: Internal (the paper's own markup cannot be read).
    [[nodiscard]] Result<void> fill(XmlPart& part, bool mayHoldBody);

    [[nodiscard]] const QStringList& unknown() const { return m_unknown; } ///< as they are written
    [[nodiscard]] bool hadBody() const { return m_hadBody; }
    [[nodiscard]] const QList<QByteArray>& pictures() const { return m_pictures; }

  private:
    struct Place {
        qsizetype from = 0;
        qsizetype to = 0;
        QString field; ///< in English
    };

    [[nodiscard]] QList<Place> places(const QString& text);
    [[nodiscard]] QString valueOf(const QString& field) const;
    void replace(const QList<xmlNode*>& pieces, const Place& place);
    [[nodiscard]] Result<void> putBody(XmlPart& part, xmlNode* paragraph);

    const Document* m_document;
    QStringList m_unknown;
    QList<QByteArray> m_pictures;
    bool m_hadBody = false;
};

} // namespace dutydesk
