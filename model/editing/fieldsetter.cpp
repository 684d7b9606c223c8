#include "model/editing/fieldsetter.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

namespace {

constexpr MessageText unknownField{"edit.field.unknown",
                                   QT_TRANSLATE_NOOP("model", "There is no field %1. Possible "
                                                              "are: %2.")};
constexpr MessageText innerField{
    "edit.field.inner",
    QT_TRANSLATE_NOOP("model", "%1 is not one value: name one of its fields, %2.")};
constexpr MessageText leafField{"edit.field.leaf",
                                QT_TRANSLATE_NOOP("model", "%1 is one value and has no fields.")};
constexpr MessageText fixedField{
    "edit.field.fixed",
    QT_TRANSLATE_NOOP("model", "%1 is given by the program and cannot be set.")};
constexpr MessageText noItem{"edit.field.noItem",
                             QT_TRANSLATE_NOOP("model", "There is no %1. Possible are: %2.")};
constexpr MessageText emptyList{"edit.field.emptyList",
                                QT_TRANSLATE_NOOP("model", "There is no %1: the list is empty.")};

} // namespace

std::optional<QStringList> splitPath(const QString& path)
{
    QString dotted = path;
    dotted.replace(QLatin1String("]."), QLatin1String("."));
    if (dotted.endsWith(QLatin1Char(']')))
        dotted.chop(1);
    dotted.replace(QLatin1Char('['), QLatin1Char('.'));
    QStringList parts = dotted.split(QLatin1Char('.'));
    for (const QString& part : std::as_const(parts))
        if (part.isEmpty() || part.contains(QLatin1Char(']')))
            return std::nullopt;
    return parts;
}

bool detail::isFixedField(const QString& name)
{
    static const QStringList fixed{
        QStringLiteral("slot"),          QStringLiteral("nextSlot"),
        QStringLiteral("ordinal"),       QStringLiteral("pool"),
        QStringLiteral("device"),        QStringLiteral("role"),
        QStringLiteral("nextId"),        QStringLiteral("nextPoolOrdinal"),
        QStringLiteral("nextProxySlot"), QStringLiteral("narrowings"),
        QStringLiteral("severities")};
    return fixed.contains(name);
}

FieldSetter::FieldSetter(const Catalog& catalog, QStringList path, QString text,
                         QStringList besides)
    : m_catalog(catalog),
      m_path(std::move(path)),
      m_text(std::move(text)),
      m_besides(std::move(besides))
{
}

void FieldSetter::setPort(QMap<QString, PortRange>& ports)
{
    QStringList ids;
    for (const PortParameter& parameter : m_catalog.portParameters)
        ids.append(parameter.id);
    if (isAtEnd())
        return failKey(ids);
    const PortParameter* parameter = m_catalog.portParameter(m_path[m_depth]);
    if (!parameter)
        return failKey(ids);
    ++m_depth;
    if (!isAtEnd()) {
        failLeaf();
    } else {
        PortRange range = parameter->defaultPorts;
        if (!m_text.isEmpty())
            read(readValue(range, m_text));
        // Only what differs from the default is a fact.
        if (!m_error && range == parameter->defaultPorts)
            ports.remove(parameter->id);
        else if (!m_error)
            ports.insert(parameter->id, range);
    }
    --m_depth;
}

void FieldSetter::read(Message problem)
{
    if (!problem.isEmpty())
        fail(EditError::Kind::BadValue, std::move(problem));
}

void FieldSetter::fail(EditError::Kind kind, Message reason)
{
    if (!m_error)
        m_error = EditError{kind, std::move(reason)};
}

QString FieldSetter::here() const
{
    return m_path.mid(0, m_depth).join(QLatin1Char('.'));
}

void FieldSetter::failUnknown()
{
    const QString wanted = m_path.mid(0, m_depth + 1).join(QLatin1Char('.'));
    if (m_depth == 0)
        m_names += m_besides;
    fail(EditError::Kind::NotFound, {&unknownField, {wanted, m_names}});
}

void FieldSetter::failInner()
{
    fail(EditError::Kind::BadValue, {&innerField, {here(), m_names}});
}

void FieldSetter::failLeaf()
{
    fail(EditError::Kind::NotFound, {&leafField, {here()}});
}

void FieldSetter::failFixed()
{
    fail(EditError::Kind::NotAllowed, {&fixedField, {here()}});
}

void FieldSetter::failKey(const QStringList& keys)
{
    const QString wanted = m_path.mid(0, m_depth + 1).join(QLatin1Char('.'));
    if (keys.isEmpty())
        fail(EditError::Kind::NotFound, {&emptyList, {wanted}});
    else
        fail(EditError::Kind::NotFound, {&noItem, {wanted, keys}});
}

} // namespace edgeplanner
