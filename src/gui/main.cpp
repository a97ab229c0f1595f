#include "gui/application.h"

int main(int argc, char** argv) { return dutydesk::runGui(argc, argv); }
