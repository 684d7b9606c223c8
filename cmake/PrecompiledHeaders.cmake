# For speed only: every file still includes what it uses (the release presets have no precompiled
# headers and so prove it). System headers only, no file of our own: its path would be written into
# the precompiled header, and checkouts could not share it in the compiler cache.
set(EDGEPLANNER_MODEL_PCH
    <QByteArray> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap>
    <QObject> <QSet> <QString> <QStringList> <QVariant>
    <algorithm> <array> <compare> <functional> <map> <memory> <optional> <set> <span> <utility>
    <variant> <vector>)

set(EDGEPLANNER_TEST_PCH ${EDGEPLANNER_MODEL_PCH} <QSignalSpy> <QTemporaryDir> <QTest>)
