#include "model/core/version.h"

int main()
{
    return edgeplanner::programVersion().isEmpty() ? 1 : 0;
}
