# Stands in for lib.licenses: a few licenses, free and unfree.
let
  free = shortName: spdxId: fullName: {
    inherit shortName spdxId fullName;
    free = true;
    redistributable = true;
    deprecated = false;
    url = "https://spdx.org/licenses/${spdxId}.html";
  };
  unfree = shortName: redistributable: fullName: {
    inherit shortName fullName redistributable;
    free = false;
    deprecated = false;
  };
in
{
  agpl3Only = free "agpl3Only" "AGPL-3.0-only" "GNU Affero General Public License v3.0 only";
  agpl3Plus = free "agpl3Plus" "AGPL-3.0-or-later" "GNU Affero General Public License v3.0 or later";
  asl20 = free "asl20" "Apache-2.0" "Apache License 2.0";
  bsd2 = free "bsd2" "BSD-2-Clause" "BSD 2-clause \"Simplified\" License";
  bsd3 = free "bsd3" "BSD-3-Clause" "BSD 3-clause \"New\" or \"Revised\" License";
  cc0 = free "cc0" "CC0-1.0" "Creative Commons Zero v1.0 Universal";
  gpl2Only = free "gpl2Only" "GPL-2.0-only" "GNU General Public License v2.0 only";
  gpl2Plus = free "gpl2Plus" "GPL-2.0-or-later" "GNU General Public License v2.0 or later";
  gpl3Only = free "gpl3Only" "GPL-3.0-only" "GNU General Public License v3.0 only";
  gpl3Plus = free "gpl3Plus" "GPL-3.0-or-later" "GNU General Public License v3.0 or later";
  isc = free "isc" "ISC" "ISC License";
  lgpl21Plus =
    free "lgpl21Plus" "LGPL-2.1-or-later"
      "GNU Lesser General Public License v2.1 or later";
  mit = free "mit" "MIT" "MIT License";
  mpl20 = free "mpl20" "MPL-2.0" "Mozilla Public License 2.0";
  unlicense = free "unlicense" "Unlicense" "The Unlicense";
  unfree = unfree "unfree" false "Unfree";
  unfreeRedistributable = unfree "unfreeRedistributable" true "Unfree redistributable";
}
