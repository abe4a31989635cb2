# What bin/* and mvnw share; sourced, never run.
# shellcheck shell=bash disable=SC2034 # what is unused here is used by those that source it

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
unpacked_maven=${XDG_CACHE_HOME:-$HOME/.cache}/doorstroom/maven/apache-maven-3.9.16

strong='' warning='' plain=''
if [ -t 1 ] && [ -t 2 ] && [ -z "${NO_COLOR:-}" ]; then
    strong=$'\e[1m' warning=$'\e[31m' plain=$'\e[0m'
fi

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s%s%s\n' "$warning" "$*" "$plain" >&2
    exit 1
}

# The comment at the top of the running script is its help text.
help_if_asked() {
    case ${1:-} in -h | --help) ;; *) return 0 ;; esac
    sed -n '2,/^[^#]/s/^#\( \|$\)//p' "$0"
    exit 0
}

# ---- tools ----

version_of() { # TOOL
    local output
    output=$("$1" --version 2>/dev/null) || return 0
    if [[ $output =~ [0-9]+(\.[0-9]+)+ ]]; then say "${BASH_REMATCH[0]}"; fi
}

has_version() { # TOOL LEAST
    local version
    version=$(version_of "$1")
    [ -n "$version" ] && printf '%s\n%s\n' "$2" "$version" | sort -V -C
}

found() { # TOOL
    local version
    version=$(version_of "$1")
    say "${version:-none}"
}

jdk_release() { # FOLDER: the feature release of the JDK in it, nothing when it has no compiler
    [ -x "$1/bin/javac" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true
}

# Puts a JDK >= 25 first, wherever it stands: an older `java` on PATH does no harm.
use_jdk() {
    local home compiler
    compiler=$(readlink -f "$(command -v javac || true)" 2>/dev/null || true)
    for home in "${JAVA_HOME:-}" "${compiler%/bin/javac}" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ "$(jdk_release "$home")" -ge 25 ] 2>/dev/null; then
            export JAVA_HOME=$home PATH=$home/bin:$PATH
            return 0
        fi
    done
    return 1
}

jdk_missing='a JDK >= 25 (looked in JAVA_HOME, on PATH, in /usr/lib/jvm and the other usual folders)'

find_chromium() {
    command -v chromium || command -v chromium-browser || command -v google-chrome
}

has_fonts() {
    local folder
    for folder in /usr/share/fonts /usr/local/share/fonts "$HOME/.local/share/fonts" /Library/Fonts; do
        [ -d "$folder" ] && [ -n "$(find "$folder" -name '*.[to]tf' -print -quit)" ] && return 0
    done
    return 1
}

# Names everything that is missing at once; what Debian packages, root gets installed.
need() { # tools | tools browser | tools browser office
    local tools=() packages=()
    use_jdk || tools+=("$jdk_missing")
    has_version node 20.19 || tools+=("Node >= 20.19 (found: $(found node))")
    has_version npm 11 || tools+=("npm >= 11 (found: $(found npm)); with Node there: npm install -g npm@11")
    [ -x "$unpacked_maven/bin/mvn" ] || command -v mvn >/dev/null || packages+=(maven)
    if [ "${2:-}" = browser ]; then
        find_chromium >/dev/null || packages+=(chromium)
        # a sample that the tests run reads JSON with it
        command -v jq >/dev/null || packages+=(jq)
        has_fonts || packages+=(fonts-liberation fonts-dejavu-core)
    fi
    if [ "${3:-}" = office ]; then
        # opens our Word documents, as a municipality may
        command -v soffice >/dev/null || packages+=(libreoffice-writer)
    fi
    if [ ${#tools[@]} -gt 0 ]; then
        fail "$(printf 'missing: %s\n' "${tools[@]}" ${packages[@]+"${packages[@]}"})"
    fi
    if [ ${#packages[@]} -gt 0 ]; then install_packages "${packages[@]}"; fi
}

install_packages() { # PACKAGE...
    local install=(apt-get install -y --no-install-recommends "$@")
    if [ "$(id -u)" != 0 ] || ! grep -qx 'ID=debian' /etc/os-release 2>/dev/null; then
        fail "missing: $*. On Debian: sudo ${install[*]}"
    fi
    say "installing $*"
    export DEBIAN_FRONTEND=noninteractive
    { apt-get -qq update && "${install[@]}" -qq -o DPkg::Lock::Timeout=300 >/dev/null; } ||
        fail "could not install $*; tried: ${install[*]}"
}

# ---- building; all of it from the top folder ----

backend() { # MAVEN-ARGUMENT...: the pages are packed as they stand, npm is not called
    "$root/mvnw" -B -ntp -pl backend -am -Dfrontend.skip=true "$@"
}

frontend() { # NPM-ARGUMENT...
    (cd "$root/frontend" && npm "$@")
}

stale() { # RESULT SOURCE...: a deleted source counts too, through its folder's date
    local result=$1 source sources=()
    shift
    for source; do [ ! -e "$source" ] || sources+=("$source"); done
    [ ! -e "$result" ] || [ -n "$(find "${sources[@]}" -newer "$result" -print -quit)" ]
}

# Dates the result at the moment its making began: an edit made meanwhile is newer than it.
make_dated() { # RESULT COMMAND...
    local result=$1 began status=0
    shift
    began=$(mktemp)
    { "$@" && touch -r "$began" "$result"; } || status=$?
    rm "$began"
    return "$status"
}

install_frontend() {
    if stale frontend/node_modules/.package-lock.json frontend/package.json frontend/package-lock.json; then
        frontend ci --no-audit --no-fund --prefer-offline
    fi
}

install_contract_rules() {
    if stale docs/api/node_modules/.package-lock.json docs/api/package.json docs/api/package-lock.json; then
        (cd docs/api && npm ci --no-audit --no-fund --prefer-offline)
    fi
}

# Says nothing to anybody of what it found, and looks for no newer version of itself.
lint_contract() {
    export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
    (cd docs/api && npm run lint)
}

build_frontend() {
    make_dated frontend/dist/index.html frontend run --silent build -- --logLevel warn
}

jar_of() { # h2|postgresql
    say "backend/target/$1/server/doorstroom.jar"
}

build_jar() { # h2|postgresql
    make_dated "$(jar_of "$1")" backend -q package -Dmaven.test.skip=true "-Ddb=$1"
}

build_if_stale() { # h2|postgresql
    install_frontend
    if stale frontend/dist/index.html frontend/{src,public,index.html,vite.config.ts} \
        frontend/{package,package-lock,tsconfig,tsconfig.app}.json; then
        say 'building the pages'
        build_frontend
    fi
    if stale "$(jar_of "$1")" pom.xml .mvn {backend,frontend}/pom.xml backend/src/main data openapi.yaml frontend/dist; then
        say "building the server for $1"
        build_jar "$1"
    fi
}

# ---- running ----

database_kind() { # VALUE
    case $1 in
        h2 | postgresql) say "$1" ;;
        *) fail "the database is h2 or postgresql, not '$1'" ;;
    esac
}

# A folder named from where the caller stands stays that folder, wherever the server starts.
anchor_data_folder() {
    case ${DOORSTROOM_DATA:-/} in
        /*) ;;
        *) export DOORSTROOM_DATA=$PWD/$DOORSTROOM_DATA ;;
    esac
}

port_taken() { # PORT
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

healthy() { # PORT
    local status=''
    {
        printf 'GET /doorstroom/v1/health HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$1" >&3
        read -r -t 10 status <&3 || true
    } 2>/dev/null 3<>"/dev/tcp/127.0.0.1/$1" || return 1
    [[ $status == *' 200 '* ]]
}

# ---- errands of the packaged application ----

absolute() { # FILE
    case $1 in
        /*) say "$1" ;;
        *) say "$PWD/$1" ;;
    esac
}

errand() { # backup|restore FILE
    local database file
    database=$(database_kind "${DOORSTROOM_DB:-h2}")
    file=$(absolute "$2")
    export DOORSTROOM_DEMO=${DOORSTROOM_DEMO:-true}
    anchor_data_folder
    need tools
    cd "$root"
    build_if_stale "$database"
    exec java -jar "$(jar_of "$database")" "$1" "$file"
}

# How the server is started for an office: with little memory; so does MALLOC_ARENA_MAX=2 in the environment.
server_options=(-XX:+UseSerialGC -Xms64m -XX:NewSize=40m -XX:TrimNativeHeapInterval=5000 -Xlog:cds=off -Xlog:cds+dynamic=off -Xlog:aot=off)

free_port() {
    node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'
}

# A throw-away PostgreSQL, from what the tests use: `postgres` is the process that holds it, which stops by itself when
# descriptor 8 closes. The environment says where it is, as the application reads it.
start_postgres() { # FOLDER LOG
    local classes=backend/target/postgresql/test-classes list=target/postgresql/test-classpath.txt
    backend -q -Ddb=postgresql test-compile org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
        -Dmdep.includeScope=test -Dmdep.outputFile="$list"
    mkfifo "$1/input" "$1/output"
    java -cp "$classes:$(<"backend/$list")" be.doorstroom.TestPostgres \
        <"$1/input" >"$1/output" 2>"$2" &
    postgres=$!
    exec 8>"$1/input" 9<"$1/output"
    read -r -t 120 DOORSTROOM_DB_URL <&9 || fail "PostgreSQL did not start: $(tail -n 20 "$2")"
    export DOORSTROOM_DB=postgresql DOORSTROOM_DB_URL DOORSTROOM_DB_USER=postgres DOORSTROOM_DB_PASSWORD=postgres
}
