#!/usr/bin/env bash
# Pulls the minutes that were approved since the last time, as JSON, into a folder.
#
#   DOORSTROOM_TOKEN=ds_… pull-minutes.sh ADDRESS FOLDER
#
# The folder gets a file for each edition, and `next`: where the next run begins. It may be stopped at any moment; the
# next run does the rest. DOORSTROOM_PAGE_SIZE: how many to ask for at a time, 50 unless said.
set -euo pipefail

if [ $# != 2 ]; then
    sed -n '2,/^[^#]/s/^#\( \|$\)//p' "$0" >&2
    exit 2
fi
address=${1%/} folder=$2
token=${DOORSTROOM_TOKEN:?must hold an access token with the scope minutes:read}
mkdir -p "$folder"

# The token comes in by a pipe: what stands in a command line is seen by everybody on the machine.
ask() { # URL
    curl --silent --show-error --fail-with-body --retry 5 --max-time 60 \
        --header @<(printf 'Authorization: Bearer %s' "$token") --header 'Accept: application/json' "$1"
}

# A file is there whole, or not at all.
keep() { # FILE COMMAND...: what the command prints
    local file=$1
    shift
    "$@" >"$file.part"
    mv "$file.part" "$file"
}

next=$address/doorstroom/v1/minutes?status=approved\&pageSize=${DOORSTROOM_PAGE_SIZE:-50}
if [ -s "$folder/next" ]; then next=$(<"$folder/next"); fi

while true; do
    page=$(ask "$next")
    editions=$(jq -r '.items[].href' <<<"$page")
    for edition in $editions; do
        file=$folder/${edition##*/}.json
        # an edition never changes
        [ -e "$file" ] || keep "$file" ask "$edition"
    done
    # a page that holds nothing leads nowhere: come back to the same place
    following=$(jq -r '.next // empty' <<<"$page")
    [ -n "$following" ] || break
    next=$following
    keep "$folder/next" printf '%s' "$next"
done
