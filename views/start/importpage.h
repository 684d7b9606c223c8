#pragma once

#include "model/interchange/importreport.h"
#include "views/render/tokens.h"
#include "views/window/documentsession.h"

#include <QtCore/QMap>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace edgeplanner {

class Languages;

/// What became of an imported file: what was read, assumed, left out, and the questions that only a
/// person can answer, with their answers in place. Each answer is a step of undo in the new design.
class ImportPage final : public QWidget
{
    Q_OBJECT

public:
    ImportPage(DocumentSession& session, const Languages& languages, ImportReport report,
               const QString& fileName, QWidget* parent = nullptr);

signals:
    /// On to the drawing.
    void finished();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addQuestions(QVBoxLayout& column);
    void addQuestion(QVBoxLayout& column, const QString& key, const QString& sentence);
    void addLines(QVBoxLayout& column, ReportCategory category, const QString& title,
                  const char* icon, Token token);
    void answer(const QString& key, const QString& answer, QLabel* problem);
    void showOpen();

    DocumentSession& m_session;
    const Languages& m_languages;
    ImportReport m_report;
    QString m_fileName;
    QMap<QString, Message> m_questions; ///< what the checks ask, by key
    QWidget* m_page = nullptr;
    QLabel* m_open = nullptr;
};

} // namespace edgeplanner
