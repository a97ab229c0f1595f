# What is installed, and the Debian package of it (cpack). Everything the programs need is inside them.
include(GNUInstallDirs)
install(TARGETS dutydeskctl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/dutydesk RENAME copyright)
if(DUTYDESK_GUI)
    set(id org.dutydesk.DutyDesk)
    install(TARGETS dutydesk RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/program.svg
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${id}.svg)
endif()

# The manual pages are printed by the program itself, so that they say what it can.
foreach(language en zh_CN)
    set(page ${PROJECT_BINARY_DIR}/man/${language}/dutydeskctl.1)
    install(CODE "
        file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/man/${language})
        execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=${language}.UTF-8 $<TARGET_FILE:dutydeskctl> manual
                        OUTPUT_FILE ${page} COMMAND_ERROR_IS_FATAL ANY)
        execute_process(COMMAND gzip -9nf ${page} COMMAND_ERROR_IS_FATAL ANY)")
    set(folder ${CMAKE_INSTALL_MANDIR}/man1)
    if(NOT language STREQUAL "en")
        set(folder ${CMAKE_INSTALL_MANDIR}/${language}/man1)
    endif()
    install(FILES ${page}.gz DESTINATION ${folder})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME dutydesk)
set(CPACK_PACKAGE_VENDOR "The DutyDesk developers")
set(CPACK_PACKAGE_CONTACT "The DutyDesk developers <dutydesk@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "duty workstation for small public offices")
set(CPACK_PACKAGE_DESCRIPTION
    "Reads the public pages and feeds that an office chooses, flags what concerns it,
turns flags into cases with deadlines, helps to check the facts and to answer in
the office's own name, and prints the day's paper (DOCX, PDF, XLSX, CSV, HTML).
In Chinese and English; with dutydeskctl, the same desk from a terminal.")
set(CPACK_PACKAGE_FILE_NAME dutydesk_${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded by name: windows without and with a display, the letters of Chinese paper.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "qt6-qpa-plugins, fonts-noto-cjk | fonts-wqy-zenhei | fonts-arphic-uming, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
include(CPack)
