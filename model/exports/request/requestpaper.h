#pragma once

#include "model/exports/completeness.h"
#include "model/exports/exporter.h"
#include "model/exports/htmlwriter.h"
#include "model/exports/ruleline.h"

#include <QtCore/QSet>

namespace edgeplanner {

/// The rules one firewall is asked for, and those that cannot be asked for.
struct RequestedFirewall
{
    const FirewallPolicy* policy = nullptr;
    QString name;
    std::vector<RuleLine> lines;
    /// Lines whose end inside has no address: printed by name, never as Any.
    std::vector<RuleLine> refused;

    [[nodiscard]] int count(LineNeed need) const;
};

/// What all sections of a firewall request read, and the page they write to.
class RequestPaper
{
public:
    RequestPaper(const Snapshot& snapshot, const Texts& texts, const ExportOptions& options);

    const Snapshot& snapshot;
    const Texts& texts;
    const ExportOptions& options;
    std::vector<RequestedFirewall> firewalls;
    std::vector<RuleLine> notFiltered;
    std::vector<Message> incomplete;
    std::vector<OpenQuestion> questions;
    HtmlWriter html;

    [[nodiscard]] const Document& document() const { return snapshot.document; }
    [[nodiscard]] QString words(const MessageText& text, const QVariantList& args = {}) const;
    [[nodiscard]] int ruleCount() const;
    /// From the published sample plan, not decided by anybody.
    [[nodiscard]] bool isSample(const QString& address) const;
    [[nodiscard]] bool hasSamples() const { return !m_samples.isEmpty(); }

private:
    QSet<QString> m_samples;
};

// The sections, in the order of the paper.
void writeCover(RequestPaper& paper);
void writeAddressNeeds(RequestPaper& paper);
void writeFirewall(RequestPaper& paper, const RequestedFirewall& firewall);
void writeNotFiltered(RequestPaper& paper);
void writeTranslations(RequestPaper& paper);
void writeLoadBalancers(RequestPaper& paper);
void writeAddressList(RequestPaper& paper);
void writeFindings(RequestPaper& paper);
void writeSources(RequestPaper& paper);

} // namespace edgeplanner
