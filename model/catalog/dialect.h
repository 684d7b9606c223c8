#pragma once

#include <QtCore/QString>

namespace edgeplanner {

/// What a language of firewall configurations accepts as a name.
struct NameRules
{
    int length = 0;     ///< characters, at most
    QString characters; ///< class of a regular expression without brackets: "A-Za-z0-9_-"
};

/// A language of firewall configurations.
struct Dialect
{
    QString id;        ///< also that of its exporter: "pan-os"
    QString vendor;    ///< id of the vendor whose devices speak it; empty = devices of several
    NameRules objects; ///< addresses, services, groups
    NameRules rules;
    int remarkLength = 0; ///< characters of a comment on a rule, at most
};

} // namespace edgeplanner
