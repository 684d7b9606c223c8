#include "model/exports/opc/xmltext.h"

namespace edgeplanner {

QByteArray xmlText(const QString& text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        switch (c.unicode()) {
        case u'&': safe += QLatin1String("&amp;"); break;
        case u'<': safe += QLatin1String("&lt;"); break;
        case u'>': safe += QLatin1String("&gt;"); break;
        case u'"': safe += QLatin1String("&quot;"); break;
        case u'\t':
        case u'\n': safe += QStringLiteral("&#%1;").arg(c.unicode()); break;
        case 0xFFFE:
        case 0xFFFF: safe += QChar::ReplacementCharacter; break;
        default:
            if (c < QLatin1Char(' ')) {
                safe += QChar::ReplacementCharacter;
            } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                safe += c;
                safe += text[++i];
            } else {
                safe += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
            }
        }
    }
    return safe.toUtf8();
}

} // namespace edgeplanner
