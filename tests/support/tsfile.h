#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace edgeplanner {

/// A message of a Qt Linguist file (.ts).
struct TsMessage
{
    QString context;
    QString source;
    QString comment;          ///< tells apart two that are written alike
    QStringList translations; ///< more than one where the language has plural forms
    bool finished = false;
    bool plural = false; ///< has %n

    /// What lupdate finds in the code; two messages with one key are the same message.
    [[nodiscard]] QString key() const;
    /// "%1", "%2", "%n" as far as `text` has them.
    [[nodiscard]] static QSet<QString> placeholders(const QString& text);
};

/// The messages of a file in its order; empty where it cannot be read.
[[nodiscard]] std::vector<TsMessage> readTsFile(const QString& path);

} // namespace edgeplanner
