#pragma once

#include "model/core/archive.h"

#include <QtCore/QDate>
#include <map>

namespace edgeplanner {

/// An Open Packaging Conventions package: what .xlsx and .vsdx files are. Parts keep the order in
/// which they are added; the same parts give the same bytes.
class OpcPackage
{
public:
    /// `name` is absolute without the slash: "xl/workbook.xml".
    void add(const QString& name, const QString& contentType, const QByteArray& data);
    /// From a part ("" = the package) to another, by absolute names. Returns the id: "rId1".
    QString relate(const QString& from, const QString& type, const QString& to);
    /// Title, author and date of the document; an invalid date is left out.
    void describe(const QString& title, const QString& author, const QDate& date);

    [[nodiscard]] Result<QByteArray, ArchiveError> bytes() const;

private:
    struct Part
    {
        QString name;
        QString contentType;
        QByteArray data;
    };
    struct Relationship
    {
        QString id;
        QString type;
        QString target;
    };
    std::vector<Part> m_parts;
    std::map<QString, std::vector<Relationship>> m_relationships;
};

} // namespace edgeplanner
