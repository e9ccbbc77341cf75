# The command for Node: node/gopark.mjs and node/gopark.wasm in the build tree, with std.pack beside them.
file(GLOB_RECURSE files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*_node.cc)
set(host ${CMAKE_CURRENT_SOURCE_DIR}/host/node_system.js)
set(mailbox ${CMAKE_CURRENT_SOURCE_DIR}/bind/mailbox.js)
set(start ${CMAKE_CURRENT_SOURCE_DIR}/cli/start_node.js)
add_executable(gopark_node ${files})
target_link_libraries(gopark_node PRIVATE gopark_cli)
gopark_headers(gopark_node driver)
set_target_properties(gopark_node PROPERTIES OUTPUT_NAME gopark SUFFIX .mjs LINK_DEPENDS "${host};${mailbox};${start}")
target_link_options(gopark_node PRIVATE
  "SHELL:--js-library ${host}" "SHELL:--js-library ${mailbox}" --extern-post-js ${start}
  -sENVIRONMENT=node
  -sMODULARIZE=1
  -sEXPORT_ES6=1
  -sEXPORT_NAME=createGopark
  -sFILESYSTEM=0
  -sPROXY_TO_PTHREAD=1
  -sINITIAL_MEMORY=64MB
  -sALLOW_MEMORY_GROWTH=1
  -sMAXIMUM_MEMORY=4GB
  -sALLOW_TABLE_GROWTH=1
  -sSTACK_SIZE=8MB
  -sDEFAULT_PTHREAD_STACK_SIZE=4MB
  -Wno-pthreads-mem-growth)
# And a script by which it is called as the native command is.
file(WRITE ${CMAKE_BINARY_DIR}/node/gopark "#!/bin/sh\nexec node \"$(dirname \"$(readlink -f \"$0\")\")/gopark.mjs\" \"$@\"\n")
file(CHMOD ${CMAKE_BINARY_DIR}/node/gopark FILE_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
gopark_packs(gopark_node ${CMAKE_BINARY_DIR}/node node $<TARGET_FILE:gopark_node>)
