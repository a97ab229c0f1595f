#include "intake/date_words.h"

#include <QHash>
#include <QLocale>

namespace dutydesk {

namespace {

/// Without accents and points: feeds write Ιουλ, Ιούλ and juil. alike.
QString bare(const QString& word) {
    QString out;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (c.isLetter()) out += c.toLower();
    }
    return out;
}

void addMonths(QHash<QString, int>& table, const QLocale& locale) {
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (const QString& name :
                 {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                const QString key = bare(name);
                if (key.size() >= 3 && !table.contains(key)) table.insert(key, month);
            }
        }
    }
}

/// English first: where languages disagree the earlier one in the list is meant.
QHash<QString, int> readMonths() {
    QHash<QString, int> table;
    for (const auto language :
         {QLocale::English, QLocale::German,    QLocale::French,    QLocale::Spanish,
          QLocale::Greek,   QLocale::Hungarian, QLocale::Russian,   QLocale::Portuguese,
          QLocale::Italian, QLocale::Dutch,     QLocale::Polish,    QLocale::Czech,
          QLocale::Turkish, QLocale::Swedish,   QLocale::Danish,    QLocale::NorwegianBokmal,
          QLocale::Finnish, QLocale::Romanian,  QLocale::Ukrainian, QLocale::Bulgarian,
          QLocale::Catalan, QLocale::Indonesian}) {
        addMonths(table, QLocale(language));
    }
    return table;
}

} // namespace

int monthOfWord(const QString& word) {
    static const QHash<QString, int> table = readMonths();
    const QString key = bare(word);
    if (key.size() < 3) return 0;
    if (const int month = table.value(key); month != 0) return month;
    // A name cut off or inflected in a way the tables do not know: the longest beginning that is a name.
    for (qsizetype length = key.size() - 1; length >= 3; --length) {
        if (const int month = table.value(key.left(length)); month != 0) return month;
    }
    return 0;
}

std::optional<int> zoneOfWord(const QString& word) {
    static const QHash<QString, double> hours = {
        {u"z"_qs, 0},      {u"ut"_qs, 0},     {u"utc"_qs, 0},   {u"gmt"_qs, 0},    {u"wet"_qs, 0},
        {u"est"_qs, -5},   {u"edt"_qs, -4},   {u"cst"_qs, -6},  {u"cdt"_qs, -5},   {u"mst"_qs, -7},
        {u"mdt"_qs, -6},   {u"pst"_qs, -8},   {u"pdt"_qs, -7},  {u"ast"_qs, -4},   {u"adt"_qs, -3},
        {u"nst"_qs, -3.5}, {u"ndt"_qs, -2.5}, {u"akst"_qs, -9}, {u"akdt"_qs, -8},  {u"hst"_qs, -10},
        {u"et"_qs, -5},    {u"ct"_qs, -6},    {u"mt"_qs, -7},   {u"pt"_qs, -8},    {u"brt"_qs, -3},
        {u"art"_qs, -3},   {u"bst"_qs, 1},    {u"cet"_qs, 1},   {u"cest"_qs, 2},   {u"met"_qs, 1},
        {u"mest"_qs, 2},   {u"mez"_qs, 1},    {u"mesz"_qs, 2},  {u"west"_qs, 1},   {u"eet"_qs, 2},
        {u"eest"_qs, 3},   {u"sast"_qs, 2},   {u"msk"_qs, 3},   {u"msd"_qs, 4},    {u"pkt"_qs, 5},
        {u"ist"_qs, 5.5},  {u"ict"_qs, 7},    {u"wib"_qs, 7},   {u"hkt"_qs, 8},    {u"sgt"_qs, 8},
        {u"awst"_qs, 8},   {u"jst"_qs, 9},    {u"kst"_qs, 9},   {u"acst"_qs, 9.5}, {u"aest"_qs, 10},
        {u"aedt"_qs, 11},  {u"nzst"_qs, 12},  {u"nzdt"_qs, 13}, {u"a"_qs, -1},     {u"n"_qs, 1},
        {u"m"_qs, -12},    {u"y"_qs, 12},
    };
    const auto found = hours.constFind(word);
    if (found == hours.cend()) return std::nullopt;
    return static_cast<int>(*found * 3600);
}

} // namespace dutydesk
