#include "model/core/jsonpath.h"

#include <algorithm>

namespace edgeplanner {

QString memberPath(const QString& path, const QString& key)
{
    const auto isWord = [](QChar c) {
        return c.unicode() < 0x80
               && (c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-'));
    };
    if (key.isEmpty() || !std::all_of(key.begin(), key.end(), isWord))
        return path + QLatin1String("[\"") + key + QLatin1String("\"]");
    return path.isEmpty() ? key : path + QLatin1Char('.') + key;
}

QString indexPath(const QString& path, qsizetype index)
{
    return path + QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
}

QString JsonPath::toText() const
{
    QString path;
    for (const Name& name : m_names) {
        if (name.index >= 0)
            path = indexPath(path, name.index);
        else
            path = memberPath(path, name.member ? QString::fromLatin1(name.member) : name.key);
    }
    return path;
}

} // namespace edgeplanner
