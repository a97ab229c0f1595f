#include "casework/claims.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace dutydesk {

namespace {

QRegularExpression pattern(const QString& text) {
    QRegularExpression made(text, QRegularExpression::CaseInsensitiveOption);
    Q_ASSERT_X(made.isValid(), "claims", qPrintable(text));
    made.optimize();
    return made;
}

int monthOf(QStringView name) {
    static const QString months = QStringLiteral("janfebmaraprmayjunjulaugsepoctnovdec");
    return static_cast<int>(months.indexOf(name.left(3), 0, Qt::CaseInsensitive)) / 3 + 1;
}

int numberOf(const QString& text) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber) return number;
    if (text.isEmpty()) return 0;
    // A year is written digit by digit: 二〇二六
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    if (text.size() == 4) {
        int year = 0;
        for (const QChar c : text) year = year * 10 + static_cast<int>(c == u'〇' ? 0 : digits.indexOf(c));
        return year;
    }
    return static_cast<int>(chineseNumber(text));
}

Claim dateClaim(const QRegularExpressionMatch& match) {
    Claim claim;
    claim.range = {match.capturedStart(), match.capturedEnd()};
    claim.kind = Claim::Kind::Date;
    claim.year = numberOf(match.captured(QStringLiteral("y")));
    const QString name = match.captured(QStringLiteral("name"));
    claim.month = name.isEmpty() ? numberOf(match.captured(QStringLiteral("m"))) : monthOf(name);
    claim.day = numberOf(match.captured(QStringLiteral("d")));
    return claim;
}

const QString monthNames =
    QStringLiteral("(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
                   "aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)");

QList<Claim> datesIn(const QString& text) {
    static const QList<QRegularExpression> patterns{
        pattern(QStringLiteral(
            "(?<![0-9])(?<y>[12][0-9]{3})[-/.](?<m>[01]?[0-9])[-/.](?<d>[0-3]?[0-9])(?![0-9])")),
        pattern(QStringLiteral(
            "(?:(?<y>(?<![0-9])[12][0-9]{3}|[一二][〇零一二三四五六七八九]{3})\\s?年\\s?)?"
            "(?<![0-9])(?<m>[01]?[0-9]|十[一二]?|[一二三四五六七八九])\\s?月"
            "(?:\\s?(?<d>[0-3]?[0-9]|二十[一二三四五六七八九]?|三十一?|十[一二三四五六七八九]?|"
            "[一二三四五六七八九])\\s?[日号])?")),
        pattern(QStringLiteral("(?<![0-9])(?<y>[12][0-9]{3}|[一二][〇零一二三四五六七八九]{3})\\s?年(?!级)")),
        pattern(QStringLiteral("(?<![0-9])(?<d>[0-3]?[0-9])日(?![内后以])")),
        pattern(QStringLiteral(
                    "\\b(?<d>[0-3]?[0-9])(?:st|nd|rd|th)?\\s(?<name>%1)\\b(?:,?\\s(?<y>[12][0-9]{3}))?")
                    .arg(monthNames)),
        pattern(QStringLiteral(
                    "\\b(?<name>%1)\\s(?<d>[0-3]?[0-9])(?:st|nd|rd|th)?\\b(?:,?\\s(?<y>[12][0-9]{3}))?")
                    .arg(monthNames)),
    };
    QList<Claim> claims;
    TakenText taken(text.size());
    for (const QRegularExpression& each : patterns) {
        for (auto matches = each.globalMatch(text); matches.hasNext();) {
            const Claim claim = dateClaim(matches.next());
            if (taken.overlaps(claim.range)) continue;
            taken.take(claim.range);
            claims.append(claim);
        }
    }
    return claims;
}

QList<Claim> timesIn(const QString& text) {
    static const QRegularExpression time = pattern(QStringLiteral(
        "(?<![0-9:])([01]?[0-9]|2[0-4])(?::([0-5][0-9])|[时点]([0-5]?[0-9])分|时|点[半整])(?![0-9:])"));
    QList<Claim> claims;
    for (auto matches = time.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        Claim claim;
        claim.range = {match.capturedStart(), match.capturedEnd()};
        claim.kind = Claim::Kind::Time;
        claim.value = match.captured(1).toInt() * 60 + match.captured(2).toInt() + match.captured(3).toInt() +
                      (match.captured().endsWith(u'半') ? 30 : 0);
        claims.append(claim);
    }
    return claims;
}

/// Numbers that state nothing about the matter.
QList<TextRange> namesAndOrdinalsIn(const QString& text) {
    static const QList<QRegularExpression> patterns{
        pattern(QStringLiteral("https?://[^\\s，。；、（）]{1,300}")),
        pattern(QStringLiteral(
            "(?:电话|热线|拨打|咨询|传真|邮编|\\btel\\b|\\bphone\\b|\\bhotline\\b|\\bcall\\b|\\bfax\\b)"
            "[^0-9\\n]{0,8}[0-9][0-9 -]{2,20}")),
        pattern(QStringLiteral("(?<![0-9])0[0-9]{2,3}-[0-9]{7,8}(?![0-9])")),
        pattern(QStringLiteral("(?:^|\\n)\\s{0,8}[(（]?[0-9]{1,2}(?:[)）、]|\\.(?![0-9]))")),
        pattern(QStringLiteral("第\\s?[0-9]{1,6}")),
        pattern(QStringLiteral("(?:编号|文号|案号|单号|序号|案件)[:#\\s]{0,3}[0-9]{1,15}")),
        pattern(QStringLiteral("[〔\\[][12][0-9]{3}[〕\\]]\\s?(?:第?\\s?[0-9]{1,5}\\s?号)?")),
        pattern(QStringLiteral(
            "\\b(?:no\\.?|nos\\.|number|article|section|room|floor|building|road|route|line|grade|"
            "class|case)\\s?#?[0-9]{1,9}\\b")),
        pattern(QStringLiteral("[#][0-9]{1,9}")),
    };
    QList<TextRange> ranges;
    for (const QRegularExpression& each : patterns) ranges += rangesOf(each, text);
    return ranges;
}

const QString unitWords = QStringLiteral(
    "元|美元|欧元|%|个百分点|工作日|个月|个小时|平方公里|平方米|立方米|公里|千米|厘米|毫米|公斤|千克|公顷|"
    "小时|分钟|人次|学时|人|名|位|户|家|所|起|例|件|处|次|辆|台|套|间|栋|岁|天|日|周|年|秒|吨|克|米|亩|度|升|"
    "份|条|项|个|只|座|percent\\b|yuan\\b|people\\b|persons?\\b|students?\\b|children\\b|pupils?\\b|"
    "households?\\b|working days?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|hours?\\b|minutes?\\b|"
    "tons?\\b|tonnes?\\b|km\\b|metres?\\b|meters?\\b|kg\\b|cases?\\b|schools?\\b|vehicles?\\b");

double scaleOf(const QString& words) {
    double scale = 1;
    for (const QChar c : words) {
        if (c == u'百') scale *= 100;
        if (c == u'千') scale *= 1000;
        if (c == u'万') scale *= 1e4;
        if (c == u'亿') scale *= 1e8;
    }
    if (words.startsWith(QLatin1String("thousand"), Qt::CaseInsensitive)) scale = 1e3;
    if (words.startsWith(QLatin1String("million"), Qt::CaseInsensitive)) scale = 1e6;
    return scale;
}

/// One spelling per unit, so that 3名 and 3人, 5 days and 5天 are the same.
QString unitOf(const QString& written) {
    static const QHash<QString, QString> same{
        {QStringLiteral("名"), QStringLiteral("人")},
        {QStringLiteral("位"), QStringLiteral("人")},
        {QStringLiteral("日"), QStringLiteral("天")},
        {QStringLiteral("个小时"), QStringLiteral("小时")},
        {QStringLiteral("千米"), QStringLiteral("公里")},
        {QStringLiteral("千克"), QStringLiteral("公斤")},
        {QStringLiteral("percent"), QStringLiteral("%")},
        {QStringLiteral("例"), QStringLiteral("件")},
        {QStringLiteral("起"), QStringLiteral("件")},
        {QStringLiteral("people"), QStringLiteral("person")},
        {QStringLiteral("tonne"), QStringLiteral("ton")},
        {QStringLiteral("children"), QStringLiteral("child")},
        {QStringLiteral("meter"), QStringLiteral("metre")},
    };
    QString unit = written.toLower();
    if (unit.size() > 3 && unit.endsWith(u's')) unit.chop(1);
    return same.value(unit, unit);
}

bool isGrantedTime(const QString& unit) {
    return unit == QStringLiteral("工作日") || unit.startsWith(u"working day");
}

QList<Claim> arabicNumbersIn(const QString& text) {
    static const QRegularExpression number = pattern(
        QStringLiteral("(?<![0-9A-Za-z.,])([0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,15})(\\.[0-9]{1,6})?(?![0-9])"
                       "\\s?((?:[百千](?![克米瓦])|[万亿]){0,2}|thousand\\b|million\\b)\\s?(?:余|多)?"
                       "(个?工作日|%1)?"
                       "(?!\\s?(?:号|期|楼|室|单元|幢|级|路|班|年级))(?![0-9A-Za-z])")
            .arg(unitWords));
    QList<Claim> claims;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (isGrantedTime(match.captured(4).remove(u'个'))) continue;
        Claim claim;
        claim.range = {match.capturedStart(), match.capturedEnd()};
        while (claim.range.end > claim.range.start && text[claim.range.end - 1].isSpace()) --claim.range.end;
        claim.value =
            (match.captured(1).remove(u',') + match.captured(2)).toDouble() * scaleOf(match.captured(3));
        claim.unit = unitOf(match.captured(4));
        claims.append(claim);
    }
    return claims;
}

QList<Claim> chineseNumbersIn(const QString& text) {
    static const QRegularExpression number = pattern(QStringLiteral(
        "(?<![第零〇一二两三四五六七八九十百千万亿])"
        "(百分之)?([零〇一二两三四五六七八九十百千万亿]{1,12})(?:余|多)?"
        "(元|人|名|位|户|家|所|起|例|件|辆|台|套|间|岁|天|个月|小时|分钟|吨|公斤|公里|米|平方米|亩)?"
        "(?![零〇一二两三四五六七八九十百千万亿])"));
    static const QString singular = QStringLiteral("家起件套天间"); // 一家, 一起, 一天 are seldom counts
    QList<Claim> claims;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const bool percent = match.capturedLength(1) > 0;
        const QString unit = percent ? QStringLiteral("%") : match.captured(3);
        const QString numerals = match.captured(2);
        const double value = chineseNumber(numerals);
        if (unit.isEmpty() || value < 0) continue;
        if (numerals == QStringLiteral("一") && singular.contains(unit)) continue;
        claims.append(
            {{match.capturedStart(), match.capturedEnd()}, Claim::Kind::Number, value, unitOf(unit)});
    }
    return claims;
}

} // namespace

double chineseNumber(QStringView numerals) {
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    double total = 0;   // of 亿
    double section = 0; // below 万
    double digit = 0;
    bool anyDigit = false;
    for (const QChar c : numerals) {
        const qsizetype value = c == u'两' ? 2 : c == u'〇' ? 0 : digits.indexOf(c);
        if (value >= 0) {
            digit = static_cast<double>(value);
            anyDigit = true;
        } else if (c == u'十' || c == u'百' || c == u'千') {
            if (c != u'十' && !anyDigit) return -1; // 百姓, 千家 are no counts
            section += (digit == 0 ? 1 : digit) * (c == u'十' ? 10 : c == u'百' ? 100 : 1000);
            digit = 0;
            anyDigit = true;
        } else if (c == u'万' || c == u'亿') {
            if (!anyDigit) return -1;
            total = (total + section + digit) * (c == u'万' ? 1e4 : 1e8);
            section = 0;
            digit = 0;
        } else {
            return -1;
        }
    }
    return anyDigit ? total + section + digit : -1;
}

QList<Claim> claimsIn(const QString& folded) {
    QList<Claim> claims;
    TakenText taken(folded.size());
    for (const TextRange& range : namesAndOrdinalsIn(folded)) taken.take(range);
    for (const auto& read : {datesIn, timesIn, arabicNumbersIn, chineseNumbersIn})
        for (const Claim& claim : read(folded)) {
            if (taken.overlaps(claim.range)) continue;
            taken.take(claim.range);
            claims.append(claim);
        }
    std::sort(claims.begin(), claims.end(),
              [](const Claim& a, const Claim& b) { return a.range.start < b.range.start; });
    return claims;
}

bool supports(const Claim& known, const Claim& claim) {
    if (known.kind != claim.kind) return false;
    if (claim.kind == Claim::Kind::Date) {
        const auto agrees = [](int said, int fact) { return said == 0 || said == fact; };
        const bool yearGoesWithoutSaying = known.year == 0 && (claim.month != 0 || claim.day != 0);
        return agrees(claim.day, known.day) && agrees(claim.month, known.month) &&
               (yearGoesWithoutSaying || agrees(claim.year, known.year));
    }
    const bool sameValue = std::abs(known.value - claim.value) <= 1e-9 * std::max(1.0, std::abs(claim.value));
    return sameValue && (known.unit.isEmpty() || claim.unit.isEmpty() || known.unit == claim.unit);
}

Claim claimOf(QDate day) {
    Claim claim;
    claim.kind = Claim::Kind::Date;
    claim.year = day.year();
    claim.month = day.month();
    claim.day = day.day();
    return claim;
}

} // namespace dutydesk
