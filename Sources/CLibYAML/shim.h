#ifndef SWELL_CLIBYAML_SHIM_H
#define SWELL_CLIBYAML_SHIM_H
#include <yaml.h>
#endif
