import { mostRestoredBytes } from '../../restored-event.ts';
import { restoreVariables } from '../../restored-variables.ts';

/**
 * A shell script that starts Node with a heap of at most 3/4 of the container's memory; the rest is for buffers, stacks
 * and Node itself. If the heap may become larger than the container, V8 collects garbage too late, and the kernel kills
 * the program. The limit is that of the control group, version 2 or 1
 * (https://docs.kernel.org/admin-guide/cgroup-v2.html#memory-interface-files); in a container without one it is 16 GiB,
 * the value of Stacktape. A heap size in NODE_OPTIONS is left alone.
 *
 * Before that it puts the event of the run where the program looks for it (docs/events.md): always into a file, and one
 * that the trigger function put into S3, and that is small enough for a variable, into STP_TRIGGER_EVENT_DATA. An event
 * that cannot be fetched ends the run. The command substitution drops newlines at the end, and JSON has none there.
 *
 * The first argument is the folder of the control group, the second the program that fetches an event, the others are
 * flags and program of Node.
 */
export const startScript = [
  'stp_limit=$(cat "$1/memory.max" "$1/memory/memory.limit_in_bytes" 2>/dev/null | head -n 1)',
  'stp_file=${TMPDIR:-/tmp}/stp-trigger-event.json',
  'if [ -n "$STP_TRIGGER_EVENT_DATA_S3_URI" ]; then',
  // Neither flags nor modules that the program is started with belong to ours.
  'NODE_OPTIONS= node "$2" "$stp_file" || exit',
  `[ $(wc -c < "$stp_file") -gt ${mostRestoredBytes} ] || STP_TRIGGER_EVENT_DATA=$(cat "$stp_file")`,
  'export STP_TRIGGER_EVENT_DATA_FILE="$stp_file"',
  // A small event starts its run even where nothing can be written.
  'elif [ -n "$STP_TRIGGER_EVENT_DATA" ] && { printf %s "$STP_TRIGGER_EVENT_DATA" > "$stp_file"; } 2>/dev/null; then',
  'export STP_TRIGGER_EVENT_DATA_FILE="$stp_file"',
  'fi',
  'shift 2',
  // Version 1 writes a number of 19 digits for no limit, version 2 the word `max`.
  'case $stp_limit in ""|*[!0-9]*|????????????????*) stp_heap=16384;; *) stp_heap=$((stp_limit * 3 / 4 / 1048576));; esac',
  'case $NODE_OPTIONS in *max?old?space?size*) ;; *) set -- --max-old-space-size=$stp_heap "$@";; esac',
  'set -- node "$@"',
  ...restoreVariables,
  'exec "$@"',
].join('\n');

/** The folder where a container finds its own control group. */
export const controlGroup = '/sys/fs/cgroup';
