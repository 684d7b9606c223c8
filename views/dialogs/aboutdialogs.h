#pragma once

class QWidget;

namespace edgeplanner {

struct Workbench;

/// Program, catalogue, where the rules come from.
void showAbout(const Workbench& workbench, QWidget* parent);
/// What the program does and how, on one page.
void showHelp(const Workbench& workbench, QWidget* parent);
/// The documents that the catalogue is made of.
void showSources(const Workbench& workbench, QWidget* parent);

} // namespace edgeplanner
