# translations/edgeplanner_ko.ts is read as ":/translations/edgeplanner_ko.qm". `./dev translate`
# brings the .ts files up to date with the code; a build only compiles them.
function(edgeplanner_embed_translations target)
    file(GLOB ts_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*.ts)
    qt_add_lrelease(${target} TS_FILES ${ts_files} OPTIONS -silent
        NO_GLOBAL_TARGET QM_FILES_OUTPUT_VARIABLE qm_files)
    qt_add_resources(${target} "edgeplanner_translations"
        PREFIX "/translations" BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
endfunction()
