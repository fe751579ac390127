#!/bin/sh
# Adopts policylint on a tree with old findings, step by step. docs/adoption.md tells the story; what it shows is what
# this prints, put there by `npm run transcript` and held by a test. To try it: sh docs/adoption.sh
# It works in a new folder, says which, and changes nothing else.
set -u
project=$(cd "$(dirname "$0")/.." && pwd) || exit 2
folder=${1:-$(mktemp -d)} || exit 2
cd "$folder" || exit 2
exec 2>&1

policylint() { node "$project/bin/policylint.js" "$@"; }

# What follows belongs to this part of the page.
step() { printf '\n== %s\n' "$1"; }

# Shows a command, and what it prints.
run() {
  printf '$ %s\n' "$1"
  eval "$1"
}

# Changes a file by a sed script, and shows the lines that are other.
edit() {
  sed "$2" "$1" > edited || exit 2
  printf '$ $EDITOR %s\n' "$1"
  diff "$1" edited | sed -n 's/^</-/p; s/^>/+/p'
  mv edited "$1"
}

echo "Folder: $folder"

# Five shops of an invented group, written down long ago by different people.
mkdir policies || exit 2
for shop in Boats Books Games Tea Wine; do
  term=P2Y basis=contract courier='names: Heron Post, '
  case $shop in
    Boats) term=P5Y ;;
    Games) basis='legitimate-interests, interest: fair play' ;;
    Wine) courier= ;;
  esac
  cat > "policies/$(echo "$shop" | tr '[:upper:]' '[:lower:]').yaml" <<END
policylint: 1
policy: { title: Acme $shop privacy notice, language: en, effective: 2026-03-01, read: whole }
scope: { markets: [EU, US-CA] }
controller:
  name: Acme $shop GmbH
  contact: { email: privacy@acme.example }
  dpo: { contact: { email: dpo@acme.example } }
purposes:
  orders: { use: service, basis: $basis }
  news: { use: marketing.direct, basis: consent }
requests: { within: P30D }
sharing:
  couriers: { recipients: processors.delivery, ${courier}data: [account], purposes: [orders] }
data:
  account: { categories: [contact.email], purposes: [orders, news], retention: { period: $term, then: delete } }
END
done

cat > .policylintrc.yaml <<'END'
extends: [policylint:recommended]
files: ["policies/*.yaml"]
frameworks: [auto]             # the laws of each policy's markets
asOf: 2026-11-22               # the page stays true; leave it out
baseline: .policylint-baseline.yaml
END

step configuration
run 'cat .policylintrc.yaml'

step before
run 'policylint > findings.txt; echo $?'
run 'head -n 7 findings.txt; tail -n 4 findings.txt'

step baseline
run 'policylint baseline'
run 'head -n 16 .policylint-baseline.yaml'
run 'policylint; echo $?'

# The next change: one finding, and it is new.
cat >> policies/tea.yaml <<'END'
  clicks: { categories: [activity.usage], source: [subject], required: voluntary, refusal: nothing, purposes: [orders] }
END

step change
run 'tail -n 3 policies/tea.yaml'
run 'policylint; echo $?'

step comment
edit policies/tea.yaml 's/^  clicks:/  # policylint-disable-next-line retention\/period until 2099-12-31 -- counsel is drafting the term\
&/'
run 'policylint; echo $?'
run 'policylint --show-suppressed > findings.txt; grep -A 1 clicks findings.txt'

# Nobody can wait for 2099: a day that is over for every run stands for it.
step expired
edit policies/tea.yaml 's/until 2099-12-31/until 2025-01-31/'
run 'policylint; echo $?'

step settled
edit policies/tea.yaml 's/^\(  clicks: .*\) }/\1, retention: { period: P6M, then: delete } }/'
run 'policylint --fix; echo $?'
run 'tail -n 3 policies/tea.yaml'

step standard
cp "$project/examples/standard/acme-standard.yaml" .
edit .policylintrc.yaml 's/\[auto\]  *#/[auto, .\/acme-standard.yaml]  #/'
run 'policylint rules --framework ./acme-standard.yaml'
run 'policylint; echo $?'

step fixes
edit policies/boats.yaml 's/P5Y/P2Y/'
edit policies/games.yaml 's/legitimate-interests, interest: fair play/contract/'
edit policies/wine.yaml 's/recipients: processors.delivery,/& names: Heron Post,/'
run 'policylint --max-warnings 0; echo $?'

step prune
edit policies/tea.yaml 's/^requests:/rights: { access: stated, erasure: stated, rectification: stated }\
&/'
run 'policylint; echo $?'
run 'policylint baseline prune'
run 'policylint --strict-baseline; echo $?'
