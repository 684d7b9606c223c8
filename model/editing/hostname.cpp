#include "model/editing/hostname.h"

#include <QtCore/QList>
#include <algorithm>

namespace edgeplanner {

namespace {

// RFC 1035: a label has 63 characters at most, a name 253.
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 253;

bool isLabelCharacter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
           || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
           || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-');
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && label.front() != QLatin1Char('-')
           && label.back() != QLatin1Char('-')
           && std::all_of(label.begin(), label.end(), isLabelCharacter);
}

} // namespace

bool isDomainName(QStringView text)
{
    const auto labels = text.split(QLatin1Char('.'));
    return text.size() <= longestName && labels.size() > 1
           && std::all_of(labels.begin(), labels.end(), isLabel);
}

} // namespace edgeplanner
