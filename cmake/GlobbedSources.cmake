# CMake 3.25 does not look for Q_OBJECT in files that a glob finds later: they change no
# CMakeLists.txt, and moc's step depends on nothing else. So it starts over when the list changes.
function(edgeplanner_rerun_moc_for_new_sources target)
    get_target_property(sources ${target} SOURCES)
    if(NOT "${sources}" STREQUAL "${${target}_KNOWN_SOURCES}")
        set(${target}_KNOWN_SOURCES "${sources}" CACHE INTERNAL "")
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
    endif()
endfunction()
