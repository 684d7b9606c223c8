#include "support/importfixtures.h"

#include "model/catalog/texts.h"
#include "model/interchange/importerror.h"

#include <QtCore/QFile>
#include <QtCore/QStringEncoder>

namespace edgeplanner {

QByteArray fileBytes(const QString& folder, const QString& name)
{
    QFile file(folder + u'/' + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "fileBytes", qPrintable(file.fileName()));
    return file.readAll();
}

QString words(const Message& message)
{
    return Texts(QStringLiteral("en"), {}).describe(message);
}

QString words(const ImportError& error)
{
    const QString file = QStringLiteral("F");
    return words(importErrorMessage(error, file)).mid(3);
}

QByteArray asUtf16(const QString& text, bool bigEndian, bool mark)
{
    QStringEncoder encoder(bigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE,
                           mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder(text);
}

} // namespace edgeplanner
