#include "intake/charset_detect.h"

#include "intake/encoding_labels.h"

#include <QStringDecoder>
#include <QStringList>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

namespace dutydesk {

namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
using Detector = std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)>;

constexpr qsizetype DetectBytes = 64LL * 1024;
constexpr int LeastConfidence = 10; // of 100, ICU's scale

Converter openConverter(const QByteArray& name) {
    UErrorCode status = U_ZERO_ERROR;
    return {ucnv_open(name.constData(), &status), &ucnv_close};
}

/// Two passes: strictly first, so that we know whether anything was replaced.
Decoded convert(UConverter* converter, const QByteArray& bytes, const QString& encoding) {
    Decoded decoded{QString(bytes.size() + 16, Qt::Uninitialized), encoding, false};
    const auto run = [&](UErrorCode& status) {
        status = U_ZERO_ERROR;
        ucnv_reset(converter);
        return ucnv_toUChars(converter, reinterpret_cast<UChar*>(decoded.text.data()),
                             static_cast<int32_t>(decoded.text.size()), bytes.constData(),
                             static_cast<int32_t>(bytes.size()), &status);
    };
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    int32_t length = run(status);
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) {
        decoded.replaced = true;
        status = U_ZERO_ERROR;
        ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_SUBSTITUTE, nullptr, nullptr, nullptr, &status);
        length = run(status);
    }
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        decoded.text.resize(length + 16);
        length = run(status);
    }
    decoded.text.truncate(U_FAILURE(status) ? 0 : length);
    return decoded;
}

Decoded decodeUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    Decoded decoded{decoder.decode(bytes), QStringLiteral("utf-8"), false};
    decoded.replaced = decoder.hasError();
    return decoded;
}

/// How much of the text beyond ASCII lies where GB 2312 has its common characters. Other encodings of Chinese
/// and of European text stay well under three quarters.
bool looksLikeGb2312(const QByteArray& bytes) {
    qsizetype pairs = 0;
    qsizetype common = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80) continue;
        const auto trail = static_cast<unsigned char>(bytes[++i]);
        ++pairs;
        common += trail >= 0xA1 && ((lead >= 0xB0 && lead <= 0xD7) || lead == 0xA1 || lead == 0xA3);
    }
    return pairs > 0 && common * 4 >= pairs * 3;
}

bool isMultiByte(const QString& encoding) {
    return !encoding.startsWith(QLatin1String("windows-")) &&
           !encoding.startsWith(QLatin1String("iso-8859")) && !encoding.startsWith(QLatin1String("koi8")) &&
           !encoding.startsWith(QLatin1String("ibm"));
}

} // namespace

Decoded decodeAs(const QByteArray& bytes, const QString& encoding) {
    if (encoding == QLatin1String("utf-8")) return decodeUtf8(bytes);
    Converter converter = openConverter(icuConverterName(encoding));
    if (!converter) {
        Q_ASSERT(encoding != QLatin1String("windows-1252"));
        return decodeAs(bytes, QStringLiteral("windows-1252"));
    }
    return convert(converter.get(), bytes, encoding);
}

QString otherIcuEncoding(const QByteArray& label) {
    // Encodings that switch state by ordinary ASCII characters have been used to smuggle markup.
    for (const char* unsafe :
         {"utf-7", "imap", "scsu", "bocu", "utf7", "hz", "iso-2022", "lmbcs", "compound"}) {
        if (label.contains(unsafe)) return {};
    }
    if (label.isEmpty() || label.size() > 40 || !openConverter(label)) return {};
    return QString::fromLatin1(label);
}

QString detectEncoding(const QByteArray& bytes, Markup markup) {
    UErrorCode status = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&status), &ucsdet_close);
    if (U_FAILURE(status)) return {};
    const QByteArray sample = bytes.left(DetectBytes);
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()), &status);
    ucsdet_enableInputFilter(detector.get(), markup == Markup::Html);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status)) return {};

    QStringList likely;
    for (int32_t i = 0; i < count; ++i) {
        UErrorCode each = U_ZERO_ERROR;
        if (ucsdet_getConfidence(matches[i], &each) < LeastConfidence) break;
        const QString encoding = encodingForLabel(ucsdet_getName(matches[i], &each));
        if (!encoding.isEmpty() && !encoding.startsWith(QLatin1String("utf-16")) &&
            !likely.contains(encoding)) {
            likely.append(encoding);
        }
    }
    // Short Chinese text is often given to a one-byte encoding, in which any bytes are valid.
    if ((likely.isEmpty() || !isMultiByte(likely.first())) && looksLikeGb2312(sample)) {
        likely.prepend(QStringLiteral("gb18030"));
    }
    const auto valid = std::find_if(likely.cbegin(), likely.cend(), [&bytes](const QString& encoding) {
        return !decodeAs(bytes, encoding).replaced;
    });
    return valid == likely.cend() ? QString() : *valid;
}

} // namespace dutydesk
