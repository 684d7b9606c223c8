#pragma once

#include <QStringList>

#include <vector>

namespace edgeplanner::cli {

/// Aligned columns for people, two spaces apart; no column after the last is padded.
class TextTable
{
public:
    explicit TextTable(const QStringList& head) { row(head); }
    void row(const QStringList& cells) { m_rows.push_back(cells); }
    [[nodiscard]] bool isEmpty() const { return m_rows.size() < 2; }
    /// Every line starts with `indent` spaces and ends with a line feed.
    [[nodiscard]] QString text(int indent = 0) const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace edgeplanner::cli
