#pragma once

#include "pch_model.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
