#!/usr/bin/env bash
# The library against real engines and a real browser. Installs what is missing, then runs the tests.
set -euo pipefail
cd "$(dirname "$0")/../.."

missing=()
command -v chromium >/dev/null || missing+=(chromium)
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
command -v soffice >/dev/null || missing+=(libreoffice-calc)
[[ -d /usr/share/fonts/truetype/tlwg ]] || missing+=(fonts-thai-tlwg)
if ((${#missing[@]} > 0)); then
  echo "installing ${missing[*]}"
  as_root=()
  if [[ $(id -u) -ne 0 ]]; then as_root=(sudo); fi
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
fi

npm install --prefix test/edges/engines --no-package-lock --prefer-offline --silent
npx tsc --noEmit -p test/edges
npx tsup
exec node test/run.js edges
