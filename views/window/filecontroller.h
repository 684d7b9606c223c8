#pragma once

#include "model/format/documentfile.h"
#include "views/window/bannerarea.h"

#include <QtCore/QObject>

namespace edgeplanner {

class DocumentWindow;

/// What a window does with files: new, open, import, save, revert, and the questions around them.
class FileController final : public QObject
{
    Q_OBJECT

public:
    explicit FileController(DocumentWindow& window);

    void newDesign();
    /// Asks what the design should be; both may be empty.
    void newFromScenario(const QString& scenario = {}, const QString& product = {});
    void chooseAndOpen();
    void chooseAndImport();
    /// A design, or anything that can be imported. In another window when this one is in use.
    void open(const QString& path);
    void openSample(const QString& name);
    bool save();
    bool saveAs();
    void saveCopy();
    void revert();
    /// False when the person wants to keep what would be lost.
    [[nodiscard]] bool mayLoseDesign();

private:
    /// This window when nothing was done in it yet, else a new one.
    [[nodiscard]] DocumentWindow& free();
    void openDesignHere(const QString& path);
    /// The design that a picture carries.
    void openCarriedHere(const QString& path);
    void importHere(const QString& path);
    bool saveTo(const QString& path);
    void showFileError(const QString& title, const FileError& error,
                       std::vector<BannerAction> actions = {});
    void showNotes();
    [[nodiscard]] QString words(const Message& message) const;
    void banner(Banner banner);

    DocumentWindow& m_window;
};

} // namespace edgeplanner
