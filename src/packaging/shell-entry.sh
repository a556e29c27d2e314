# The entry of images whose language is neither Node nor Python, for `sh` of Debian and of BusyBox. Puts the event of the
# run where the program looks for it (docs/events.md): always into a file, and one that the trigger function put into S3,
# and that is small enough for a variable, into STP_TRIGGER_EVENT_DATA. An event that cannot be fetched ends the run.
# Then it becomes the program, so that SIGTERM reaches it: sh entry.sh program argument …
# `npm run generate` writes its text, without comments, into `src/generated/entry-shim.ts`.

# Fetches the event from S3, compares it with the size and the hash that the trigger function wrote, and writes it to a
# file. Does what `fetchEvent` of Node does: its attempts, pauses, endpoints, sentences and exit codes. It is a subshell,
# so that no variable of the program changes.
fetch_event() (
  LC_ALL=C
  export LC_ALL
  file=$1 uri=$STP_TRIGGER_EVENT_DATA_S3_URI lost=1 date='' id='' secret='' token=''
  why='STP_TRIGGER_EVENT_DATA does not say what is there'
  told=$(printf %s "$STP_TRIGGER_EVENT_DATA" | tr -d ' \t\r\n')
  bytes=$(printf %s "$told" | sed -n 's/^{"stpEvent":{.*"bytes":\([0-9]*\).*/\1/p')
  sha256=$(printf %s "$told" | sed -n 's/^{"stpEvent":{.*"sha256":"\([^"]*\)".*/\1/p')
  line='
'

  # Returns a text as a value of curl's configuration: https://curl.se/docs/manpage.html#-K
  quoted() { printf '"%s"' "$(printf %s "$1" | sed 's/[\\"]/\\&/g')"; }
  # Returns a text of the last response, which is JSON, by its key.
  field() { printf %s "$body" | tr -d '\r\n' | sed -n 's/.*"'"$1"'"[ 	]*:[ 	]*"\([^"]*\)".*/\1/p' | sed 's,\\/,/,g'; }
  # Returns a header of the last response of S3.
  header() { tr -d '\r' <"$file.head" | grep -i "^$1:" | head -n 1 | sed 's/^[^:]*: *//'; }

  # Sends a GET request by curl with the arguments and `settings`: everybody may read the arguments of a process, so that
  # secrets are settings. A server that is silent for 10 seconds counts as failed.
  get() {
    body=$(printf '%s\n' "$settings" | curl -q --config - --globoff --silent --show-error --connect-timeout 10 \
      --speed-limit 1 --speed-time 10 --write-out '\n%{http_code}' "$@" 2>&1)
    ended=$?
    status=${body##*"$line"}
    [ "$ended" = 0 ] && return
    why=$(printf '%s\n' "$body" | grep . | head -n 1)
    return 1
  }

  # Takes the credentials of the container, and without those the ones of the environment: a job may have others of its
  # own there, which know nothing of our bucket.
  # https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
  credentials() {
    from=$AWS_CONTAINER_CREDENTIALS_FULL_URI
    [ -z "$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI" ] || from=http://169.254.170.2$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI
    if [ -z "$from" ]; then
      id=$AWS_ACCESS_KEY_ID secret=$AWS_SECRET_ACCESS_KEY token=$AWS_SESSION_TOKEN
    else
      settings=''
      [ -z "$AWS_CONTAINER_AUTHORIZATION_TOKEN" ] ||
        settings="header = $(quoted "authorization: $AWS_CONTAINER_AUTHORIZATION_TOKEN")"
      get --noproxy '*' "$from" || return
      [ "$status" = 200 ] || { why="the credentials of the container: HTTP $status" && return 1; }
      id=$(field AccessKeyId) secret=$(field SecretAccessKey) token=$(field Token)
    fi
    if [ -z "$id" ] || [ -z "$secret" ]; then
      why='the container has no credentials'
      return 1
    fi
  }

  # Gets the object from a region. curl signs the request, from 7.87 on with the headers of temporary credentials
  # (https://curl.se/docs/manpage.html#--aws-sigv4), and takes the key as it is: ours have no character to encode. S3
  # wants the SHA-256 of the empty body.
  get_object() {
    # https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json
    case $1 in
      cn-*) suffix=amazonaws.com.cn ;;
      eusc-*) suffix=amazonaws.eu ;;
      us-iso-*) suffix=c2s.ic.gov ;;
      us-isob-*) suffix=sc2s.sgov.gov ;;
      us-isof-*) suffix=csp.hci.ic.gov ;;
      eu-isoe-*) suffix=cloud.adc-e.uk ;;
      *) suffix=amazonaws.com ;;
    esac
    other=${AWS_ENDPOINT_URL_S3:-$AWS_ENDPOINT_URL}
    case $AWS_IGNORE_CONFIGURED_ENDPOINT_URLS in [Tt][Rr][Uu][Ee]) other='' ;; esac
    object=${uri#s3://}
    url=https://${object%%/*}.s3.$1.$suffix/${object#*/}
    [ -z "$other" ] || url=${other%/}/$object
    credentials || return
    settings="user = $(quoted "$id:$secret")
header = \"x-amz-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\""
    [ -z "$token" ] || settings="$settings${line}header = $(quoted "x-amz-security-token: $token")"
    [ -z "$date" ] || settings="$settings${line}header = \"x-amz-date: $date\""
    { true >"$file.head" && true >"$file.part"; } 2>/dev/null || { why="$file cannot be written" && return 1; }
    get --aws-sigv4 "aws:amz:$1:s3" --dump-header "$file.head" --output "$file.part" "$url" || return
    # A job may have set another region for its own calls.
    home=$(header x-amz-bucket-region)
    case $status in 301 | 307 | 400) [ -z "$home" ] || [ -n "$2" ] || get_object "$home" home ;; esac
  }

  # Reads the reason of a response without the object: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
  read_reason() {
    reason=$(head -c 2000 "$file.part" | tr -d '\r\n' | sed -n 's/.*<Code>\([^<]*\).*/\1/p')
    # curl 7.88 sends a date that it is given twice, which S3 does not take; 8.23 sends it once.
    [ -z "$date" ] || [ "$reason" != SignatureDoesNotMatch ] || return
    why="HTTP $status${reason:+ $reason}"
    case $reason in
      AccessDenied | NoSuchKey | NoSuchBucket) lost=1 ;;
      ExpiredToken) why="$why, the credentials of the container have expired" ;;
      SlowDown) why="$why, S3 throttles its requests" ;;
      RequestTimeTooSkewed)
        why="$why, the clock of the machine is wrong"
        # The response has the right time (https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats), and a
        # signature may be 15 minutes old.
        date=$(header date | sed -n \
          -e 's/Jan/01/;s/Feb/02/;s/Mar/03/;s/Apr/04/;s/May/05/;s/Jun/06/' \
          -e 's/Jul/07/;s/Aug/08/;s/Sep/09/;s/Oct/10/;s/Nov/11/;s/Dec/12/' \
          -e 's/^.*, \(..\) \(..\) \(....\) \(..\):\(..\):\(..\) GMT$/\3\2\1T\4\5\6Z/p')
        ;;
    esac
  }

  # Six attempts in a minute: a role's new permission takes some seconds.
  for pause in 0 2 4 8 16 32; do
    [ -n "$sha256" ] || break
    [ "$pause" = 0 ] || sleep "$pause"
    lost=''
    get_object "${AWS_REGION:-${AWS_DEFAULT_REGION:-us-east-1}}" || continue
    if [ "$status" != 200 ]; then
      read_reason
      [ "$lost $status" != '1 404' ] || break
      continue
    fi
    found=$(wc -c <"$file.part") hash=$(sha256sum <"$file.part")
    found=$((found)) hash=${hash%% *}
    if [ "$found $hash" = "$bytes $sha256" ]; then
      rm -f "$file.head"
      mv -f "$file.part" "$file" && exit 0
      why="$file cannot be written"
      continue
    fi
    lost=1
    why="it has $found bytes with the SHA-256 $hash, and should have $bytes with $sha256"
  done
  rm -f "$file.head" "$file.part" 2>/dev/null
  end='Another attempt may find it.'
  [ -z "$lost" ] || end='Another attempt would not find it either; events are kept for 14 days.'
  echo "The event of this run could not be read from $uri: $why. $end" >&2
  [ -z "$lost" ] || exit 194
  exit 1
)

stp_file=${TMPDIR:-/tmp}/stp-trigger-event.json
if [ -n "$STP_TRIGGER_EVENT_DATA_S3_URI" ]; then
  fetch_event "$stp_file" || exit
  if [ "$(wc -c <"$stp_file")" -le 122880 ]; then
    # A command substitution drops newlines at the end, so that a letter stands behind them.
    STP_TRIGGER_EVENT_DATA=$(cat "$stp_file" && echo x)
    STP_TRIGGER_EVENT_DATA=${STP_TRIGGER_EVENT_DATA%x}
  fi
  export STP_TRIGGER_EVENT_DATA_FILE="$stp_file"
# A small event starts its run even where nothing can be written.
elif [ -n "$STP_TRIGGER_EVENT_DATA" ] && { printf %s "$STP_TRIGGER_EVENT_DATA" >"$stp_file"; } 2>/dev/null; then
  export STP_TRIGGER_EVENT_DATA_FILE="$stp_file"
fi
# A shell drops variables whose names are no names of its own, such as `spring.datasource.url`: `env` puts them back.
# Newlines in values stand as the character 1 meanwhile.
if stp_others=$(tr '\000\n' '\n\001' <"/proc/$$/environ" | LC_ALL=C grep '^[^=]*[^A-Za-z0-9_=]\|^[0-9]'); then
  set -f
  IFS='
'
  for stp_one in $stp_others; do
    stp_one=$(printf %s "$stp_one" | tr '\001' '\n' && echo x)
    set -- "${stp_one%x}" "$@"
  done
  set -- env -- "$@"
fi
exec "$@"
