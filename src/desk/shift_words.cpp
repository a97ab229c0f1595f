#include "desk/shift_words.h"

#include "desk/error_words.h"

namespace dutydesk {

QList<LogLine> inWords(QList<LogLine> lines) {
    for (LogLine& line : lines)
        if (line.error) line.errorWords = sentence(*line.error);
    return lines;
}

} // namespace dutydesk
