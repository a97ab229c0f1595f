#pragma once

#include "casework/reply_text.h"

namespace dutydesk {

/// A resident's ID number by GB 11643-1999: 18 characters, a birth date that exists, the check character
/// right.
[[nodiscard]] bool isIdCardNumber(QStringView number);
/// Digits whose Luhn sum is right (ISO/IEC 7812-1), as a bank card's.
[[nodiscard]] bool passesLuhn(QStringView digits);

struct PersonalData {
    TextRange range;
    const char* what; ///< "id_card", "mobile", "bank_card", "email"
};

/// Personal data in a text (width folded), in order. Groups parted by single spaces or hyphens are read as
/// one number.
[[nodiscard]] QList<PersonalData> personalDataIn(const QString& folded);

} // namespace dutydesk
