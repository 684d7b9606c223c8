# Several checkouts of this project share one compiler cache: paths are hashed relative to the
# source folder, and the folder of the compilation is left out of the hash.
find_program(EDGEPLANNER_CCACHE ccache)
mark_as_advanced(EDGEPLANNER_CCACHE)
if(EDGEPLANNER_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
        CCACHE_NOHASHDIR=1
        # Precompiled headers are cached only with these two.
        CCACHE_SLOPPINESS=pch_defines,time_macros
        # Hashes of headers are remembered: 0.1 s instead of 3.9 s for a file found in the cache.
        CCACHE_INODECACHE=1
        ${EDGEPLANNER_CCACHE})
endif()
