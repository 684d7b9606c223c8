# One place for language level, warnings, sanitizers and Qt's strictness; every target links it.
add_library(edgeplanner_options INTERFACE)

target_compile_features(edgeplanner_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)

target_compile_definitions(edgeplanner_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

target_compile_options(edgeplanner_options INTERFACE
    -Wall
    -Wextra
    -Wno-missing-field-initializers # designated initializers name the fields that differ
    -Wpedantic
    -Wconversion
    -Wsign-conversion
    -Wshadow
    -Wold-style-cast
    -Wnon-virtual-dtor
    -Woverloaded-virtual
    -Wextra-semi
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wduplicated-branches;-Wlogical-op>
    $<$<BOOL:${EDGEPLANNER_WERROR}>:-Werror>)

if(EDGEPLANNER_SANITIZE)
    # Global, so that resource and moc objects match the rest.
    add_compile_options(-fsanitize=${EDGEPLANNER_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${EDGEPLANNER_SANITIZE})
endif()
