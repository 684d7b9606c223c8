# Tests run the same on every machine: fixed locale and time zone, no display, own settings folder.
set(EDGEPLANNER_TEST_ENVIRONMENT
    LANG=C.UTF-8
    LC_ALL=C.UTF-8
    TZ=UTC
    QT_QPA_PLATFORM=offscreen
    HOME=${CMAKE_CURRENT_BINARY_DIR}/home
    XDG_CONFIG_HOME=${CMAKE_CURRENT_BINARY_DIR}/home/config
    XDG_DATA_HOME=${CMAKE_CURRENT_BINARY_DIR}/home/data
    XDG_CACHE_HOME=${CMAKE_CURRENT_BINARY_DIR}/home/cache
    XDG_RUNTIME_DIR=${CMAKE_CURRENT_BINARY_DIR}/home/run)
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/home/run)
file(CHMOD ${CMAKE_CURRENT_BINARY_DIR}/home/run PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

# EDGEPLANNER_SHARED_DIR holds reference material beside the checkout. It may be absent: a test
# that wants it must skip then, and must not be the only proof of anything.
set(EDGEPLANNER_TEST_PATHS
    EDGEPLANNER_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    EDGEPLANNER_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
    EDGEPLANNER_SHARED_DIR="${PROJECT_SOURCE_DIR}/../shared"
    EDGEPLANNER_CLI="$<TARGET_FILE:edgeplanner-cli>")

# tests/model/core/tst_id.cpp becomes the program and CTest test tst_id with the label model/core.
function(edgeplanner_add_test source)
    cmake_path(GET source STEM name)
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE label)

    if(label MATCHES "^views" AND NOT TARGET edgeplanner_views)
        return()
    endif()

    qt_add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE edgeplanner_testsupport)
    if(label MATCHES "^views")
        target_link_libraries(${name} PRIVATE edgeplanner_views)
    else()
        # Views bring definitions of Qt Gui, which the shared header was not compiled with.
        target_precompile_headers(${name} REUSE_FROM edgeplanner_testsupport)
    endif()

    # Only a test that names a path gets the paths: the others stay alike in every checkout, so
    # the compiler cache serves them.
    file(STRINGS ${source} uses REGEX "EDGEPLANNER_(SOURCE_DIR|TEST_DATA|SHARED_DIR|CLI)")
    if(uses)
        target_compile_definitions(${name} PRIVATE ${EDGEPLANNER_TEST_PATHS})
        add_dependencies(${name} edgeplanner-cli)
    endif()

    # Only to end what hangs: no test asks the clock.
    set(seconds 600)
    if(EDGEPLANNER_SANITIZE)
        set(seconds 1800)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS ${label} TIMEOUT ${seconds} ENVIRONMENT "${EDGEPLANNER_TEST_ENVIRONMENT}")
endfunction()
