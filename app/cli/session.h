#pragma once

#include "app/cli/commandline.h"
#include "model/analysis/analysis.h"
#include "model/catalog/texts.h"
#include "model/format/documentfile.h"

#include <functional>
#include <memory>

namespace edgeplanner::cli {

/// What every subcommand stands on: the catalogue, and the words of one language.
class Session
{
public:
    /// Takes --language where the subcommand has it.
    [[nodiscard]] static Result<Session, CliError> open(const Arguments& arguments);

    [[nodiscard]] const Catalog& catalog() const { return *m_catalog; }
    [[nodiscard]] const Texts& texts() const { return m_texts; }
    [[nodiscard]] QString words(const Message& message) const { return m_texts.describe(message); }

private:
    Session(Catalog catalog, Texts texts);

    /// Analyses point into it, so it never moves.
    std::unique_ptr<const Catalog> m_catalog;
    Texts m_texts;
};

[[nodiscard]] OptionSpec languageOption();

/// Opens a design file; remarks about it go to standard error.
[[nodiscard]] Result<OpenedDesign, CliError> openFile(const Session& session, const QString& path);
/// The name's end chooses the form: ".json" is text.
[[nodiscard]] Result<Done, CliError> saveFile(const Session& session, const QString& path,
                                              const Document& document,
                                              const FileExtras& extras = {});

/// All or nothing; a file that was there stays whole when it fails.
[[nodiscard]] Result<Done, CliError> writeFile(const Session& session, const QString& path,
                                               const QByteArray& bytes);

/// A design and all that follows from it. Stays where it is made: snapshots refer to it.
class Study
{
public:
    Study(const Session& session, Document document);
    Study(const Study&) = delete;
    Study& operator=(const Study&) = delete;

    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] const Analysis& analysis() const { return m_analysis; }
    [[nodiscard]] Snapshot snapshot() const { return {m_document, m_analysis, m_catalog}; }
    /// By name or "#12"; the error names the firewalls there are.
    [[nodiscard]] Result<ElementId, CliError> firewall(const QString& name) const;

private:
    Document m_document;
    const Catalog& m_catalog;
    Analysis m_analysis;
};

/// Opens a file and studies it, after a change for this run only. What is taken for granted while questions are open goes to standard
/// error, so that no output is read without it.
[[nodiscard]] Result<std::unique_ptr<const Study>, CliError>
studyFile(const Session& session, const QString& path,
          const std::function<void(Document&)>& change = {});

} // namespace edgeplanner::cli
