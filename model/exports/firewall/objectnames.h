#pragma once

#include "model/catalog/dialect.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QString>

namespace edgeplanner {

/// How things are called that nobody says otherwise about.
[[nodiscard]] QString defaultNameScheme();
/// A scheme has to leave room for the name: "{name}" stands for it.
[[nodiscard]] bool isNameScheme(const QString& scheme);

/// Gives every thing a name that a dialect accepts, and no two the same (compared without case).
///
/// A name depends on what is wanted, and on others only where they would be called the same: then
/// the thing with the first key keeps the plain name, and the others end in a checksum of their
/// key. What is too long is cut and ends in one too.
class ObjectNames
{
public:
    ObjectNames(NameRules rules, QString scheme);

    /// `key` tells the thing from all others, for ever; `wanted` is what it is called.
    void add(const QString& key, const QString& wanted);
    /// Once all are added: the name of the thing with that key.
    [[nodiscard]] QString name(const QString& key) const;

private:
    [[nodiscard]] bool accepts(QChar c) const;
    [[nodiscard]] QChar separator() const; ///< in place of what is not accepted
    [[nodiscard]] QString accepted(const QString& wanted) const;
    [[nodiscard]] QString marked(const QString& name, const QString& key) const;
    void settle() const;

    NameRules m_rules;
    QString m_scheme;
    QRegularExpression m_refused;           ///< a run of characters
    QMap<QString, QString> m_wanted;        ///< by key
    mutable QMap<QString, QString> m_names; ///< by key; empty = not settled
};

} // namespace edgeplanner
