#pragma once

#include "model/exports/completeness.h"
#include "model/exports/exporter.h"
#include "model/exports/paper/content.h"
#include "model/exports/ruleline.h"

#include <QtCore/QSet>
#include <initializer_list>

namespace edgeplanner {

/// What has to be done about a rule to get from the running design to this one.
enum class RuleChange { Add, Modify, Remove, Keep };

struct RequestedLine
{
    RuleLine line;
    RuleChange change = RuleChange::Add;
    std::optional<RuleLine> before; ///< of modified ones, as it is now
};

/// The rules one firewall is asked for, and those that cannot be asked for.
struct RequestedFirewall
{
    const FirewallPolicy* policy = nullptr; ///< null: only the running design has it
    ElementId id{0};
    QString name;
    std::vector<RequestedLine> lines; ///< by service, VIPs first, required first, then by id
    /// Lines whose end inside has no address: printed by name, never as Any.
    std::vector<RuleLine> refused;

    [[nodiscard]] int count(LineNeed need) const;
    [[nodiscard]] int count(RuleChange change) const;
};

/// What all sections of a firewall request read.
class RequestPaper
{
public:
    RequestPaper(const Snapshot& snapshot, const Texts& texts, const ExportOptions& options);

    const Snapshot& snapshot;
    const Texts& texts;
    const ExportOptions& options;
    std::vector<RequestedFirewall> firewalls;
    int kept = 0; ///< lines of the running design that stay as they are, also where none is listed
    std::vector<RuleLine> notFiltered;
    std::vector<Message> incomplete;
    std::vector<OpenQuestion> questions;

    [[nodiscard]] const Document& document() const { return snapshot.document; }
    [[nodiscard]] const RequestForm& form() const { return document().settings.request; }
    [[nodiscard]] QString words(const MessageText& text, const QVariantList& args = {}) const;
    [[nodiscard]] int count(RuleChange change) const;
    /// Compared with the running design.
    [[nodiscard]] bool compares() const { return options.since != nullptr; }
    /// Everything the design needs, not only one firewall or service of it.
    [[nodiscard]] bool isWhole() const { return !options.firewall && options.service.isEmpty(); }
    /// From the published sample plan, not decided by anybody.
    [[nodiscard]] bool isSample(const QString& address) const;
    [[nodiscard]] bool hasSamples() const { return !m_samples.isEmpty(); }
    /// Whether the paper has a line of that id to lead to.
    [[nodiscard]] bool hasRule(const QString& id) const { return m_ids.contains(id); }

private:
    void addFirewall(const FirewallPolicy& policy, RuleLines& wording);
    void compare();

    QSet<QString> m_samples;
    QSet<QString> m_ids;
};

/// The request without its drawing, which only those who paint can add.
struct RequestContent
{
    PaperContent content;
    std::vector<Message> incomplete;
};
[[nodiscard]] RequestContent requestContent(const Snapshot& snapshot, const Texts& texts,
                                            const ExportOptions& options);
[[nodiscard]] PaperContent requestContent(const RequestPaper& paper);

// The sections, in the order of the paper; each adds none, one or several.
using PaperSections = std::vector<PaperSection>;
void addCover(const RequestPaper& paper, PaperSections& sections);
/// The second and last page of a summary; who paints puts the drawing at its head.
void addOverview(const RequestPaper& paper, PaperSections& sections);
void addMatrix(const RequestPaper& paper, PaperSections& sections);
void addFirewalls(const RequestPaper& paper, PaperSections& sections);
void addNotFiltered(const RequestPaper& paper, PaperSections& sections);
void addTranslations(const RequestPaper& paper, PaperSections& sections);
void addAddressNeeds(const RequestPaper& paper, PaperSections& sections);
void addObjects(const RequestPaper& paper, PaperSections& sections);
void addLoadBalancers(const RequestPaper& paper, PaperSections& sections);
void addExplanations(const RequestPaper& paper, PaperSections& sections);
void addWalks(const RequestPaper& paper, PaperSections& sections);
void addFindings(const RequestPaper& paper, PaperSections& sections);
void addTests(const RequestPaper& paper, PaperSections& sections);
void addRollback(const RequestPaper& paper, PaperSections& sections);
void addSignOff(const RequestPaper& paper, PaperSections& sections);
void addReviews(const RequestPaper& paper, PaperSections& sections);
void addHistory(const RequestPaper& paper, PaperSections& sections);
void addSources(const RequestPaper& paper, PaperSections& sections);

/// Only these sections, for a paper that has its own form for the others.
using PaperPart = void (*)(const RequestPaper& paper, PaperSections& sections);
[[nodiscard]] PaperContent requestContent(const RequestPaper& paper,
                                          std::initializer_list<PaperPart> parts);

} // namespace edgeplanner
