#pragma once

#include "model/topology/document.h"
#include "views/render/nodevisual.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>

namespace edgeplanner {

/// While it lives, what this thread builds speaks the language of a paper instead of the program's.
class DrawingLanguage
{
public:
    /// "en", "ko"
    explicit DrawingLanguage(const QString& language);
    ~DrawingLanguage();
    DrawingLanguage(const DrawingLanguage&) = delete;
    DrawingLanguage& operator=(const DrawingLanguage&) = delete;

private:
    QTranslator m_words;
    const QTranslator* m_before;
};

/// Words that stand in drawings. They follow the program's translator, or DrawingLanguage.
class NodeWords
{
#ifdef LUPDATE // only tells the context of tr(), which is below
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::NodeWords)
#endif

public:
    [[nodiscard]] static QString tr(const char* source, const char* comment = nullptr, int n = -1);
    /// "Edge pool", "Load balancer"
    [[nodiscard]] static QString kind(const Element& element);
    /// Name of a file in resources/icons, without ending.
    [[nodiscard]] static QString icon(const Element& element);
    /// "Access", "Web Conf", "A/V"
    [[nodiscard]] static QString service(Service service);
    /// "AC"
    [[nodiscard]] static QString chip(ChipKind chip);
    [[nodiscard]] static QString vipMode(VipMode mode);
    [[nodiscard]] static QString nat();
    [[nodiscard]] static QString managementStore();
    [[nodiscard]] static QString externalNic();
    [[nodiscard]] static QString internalNic();
    [[nodiscard]] static QString vips(int count);
    [[nodiscard]] static QString rules(int count);
    [[nodiscard]] static QString anyHost(bool outside);
    [[nodiscard]] static QString notAssigned();
    [[nodiscard]] static QString severity(Severity severity, int count);
    [[nodiscard]] static QString servers(int count);
    [[nodiscard]] static QString zone(SegmentKind kind);
};

} // namespace edgeplanner
