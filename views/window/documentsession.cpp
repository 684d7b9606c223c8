#include "views/window/documentsession.h"

#include "model/analysis/obsoletewaivers.h"
#include "views/settings/languages.h"
#include "views/undo/touched.h"

#include <QtCore/QFileInfo>

namespace edgeplanner {

DocumentSession::DocumentSession(const Catalog& catalog, Theme& theme, const Languages& languages,
                                 QObject* parent)
    : QObject(parent),
      m_analysis(m_store, catalog),
      m_undo(m_store,
             [&languages](const Message& label) { return languages.texts().describe(label); }),
      m_context{
          catalog, m_store, m_analysis, m_undo, m_selection, theme, [&languages]() -> const Texts& {
              return languages.texts();
          }}
{
    // First of all who listen: tables and trees lag behind the document, and may choose what is gone.
    const auto keepExisting = [this] {
        m_selection.select(existing(m_selection.state(), m_store.document()));
    };
    connect(&m_selection, &Selection::changed, this, keepExisting);
    connect(&m_store, &DocumentStore::changed, this, keepExisting);
    connect(&m_selection, &Selection::changed, this,
            [this] { m_undo.setSelection(m_selection.state()); });
    connect(&m_undo, &UndoController::selectionWanted, &m_selection, &Selection::select);
    connect(&m_undo.stack(), &QUndoStack::cleanChanged, this, &DocumentSession::stateChanged);
    connect(&m_store, &DocumentStore::changed, this, [this] { m_touched = true; });
}

DocumentSession::~DocumentSession()
{
    // An undo stack tells of its own end; nobody is to answer.
    m_undo.stack().disconnect();
    disconnect();
}

Snapshot DocumentSession::snapshot() const
{
    const auto latest = m_analysis.latest();
    return {latest->document, latest->analysis, m_context.catalog};
}

QString DocumentSession::name() const
{
    if (!m_path.isEmpty()) {
        QString name = QFileInfo(m_path).fileName();
        for (const char* ending : {".json", ".edgeplan"})
            if (name.endsWith(QLatin1String(ending)))
                name.chop(static_cast<qsizetype>(qstrlen(ending)));
        return name;
    }
    if (!m_title.isEmpty())
        return m_title;
    const QString& title = document().settings.title;
    return title.isEmpty() ? tr("Untitled") : title;
}

bool DocumentSession::isModified() const
{
    return m_startedUnsaved || !undo().stack().isClean();
}

bool DocumentSession::isUntouched() const
{
    return !m_touched && !isModified() && m_path.isEmpty();
}

void DocumentSession::replace(Document document)
{
    m_selection.followRule({});
    m_selection.clear();
    m_undo.clear();
    m_judged = document;
    m_store.replace(std::move(document));
    m_analysis.finish();
    emit replaced();
    emit stateChanged();
}

void DocumentSession::start(Document document, const QString& title)
{
    m_path.clear();
    m_title = title;
    m_extras = {};
    m_notes.clear();
    m_readOnly = false;
    m_startedUnsaved = false;
    m_touched = false;
    replace(std::move(document));
}

void DocumentSession::startUnsaved(Document document, const QString& title, const QString& path)
{
    start(std::move(document), title);
    m_path = path;
    m_readOnly = !path.isEmpty() && QFileInfo::exists(path) && !QFileInfo(path).isWritable();
    m_startedUnsaved = true;
    m_touched = true;
    emit stateChanged();
}

Result<Done, FileError> DocumentSession::open(const QString& path)
{
    auto opened = openDesign(path);
    if (!opened)
        return Failure{opened.error()};
    adopt(std::move(*opened), path);
    return Done{};
}

void DocumentSession::adopt(OpenedDesign design, const QString& path)
{
    const QFileInfo file(path);
    m_path = file.absoluteFilePath();
    m_title.clear();
    m_extras = std::move(design.extras);
    m_notes = std::move(design.notes);
    m_readOnly = !file.isWritable();
    m_savedAt = file.lastModified();
    m_startedUnsaved = false;
    m_touched = true;
    replace(std::move(design.document));
}

Result<Done, FileError> DocumentSession::save(const QString& path)
{
    const Edit dropped = obsoleteOnSaving();
    Document saving = document();
    edgeplanner::apply(saving, dropped);
    if (auto saved = saveDesign(path, saving, m_extras); !saved)
        return saved;
    m_undo.push(dropped);
    m_droppedWaivers = dropped.waivers.size();
    if (!undo().stack().canRedo())
        m_judged = document();
    const QFileInfo file(path);
    m_path = file.absoluteFilePath();
    m_savedAt = file.lastModified();
    m_readOnly = false;
    m_startedUnsaved = false;
    m_touched = true;
    m_undo.closeMerge();
    m_undo.stack().setClean();
    emit saved();
    emit stateChanged();
    return Done{};
}

Edit DocumentSession::obsoleteOnSaving() const
{
    // A new step would take away what could be redone: the waivers wait for the next saving.
    if (undo().stack().canRedo())
        return {};
    return dropObsoleteWaivers(m_judged, document(), m_context.catalog);
}

Result<Done, FileError> DocumentSession::saveCopy(const QString& path) const
{
    return saveDesign(path, document(), m_extras);
}

QByteArray DocumentSession::bytes() const
{
    return designText(document(), m_extras);
}

} // namespace edgeplanner
