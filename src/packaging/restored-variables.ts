/**
 * Lines of a shell script that put before its arguments what gives the program all variables of the container. A shell
 * drops those whose names are no names of its own, such as `spring.datasource.url`; `env` sets them again. Newlines in
 * values stand as the character 1 meanwhile. The entry of other languages, `shell-entry.sh`, has the same lines.
 */
export const restoreVariables = [
  `if stp_others=$(tr '\\000\\n' '\\n\\001' <"/proc/$$/environ" | LC_ALL=C grep '^[^=]*[^A-Za-z0-9_=]\\|^[0-9]'); then`,
  'set -f',
  "IFS='",
  "'",
  'for stp_one in $stp_others; do',
  `stp_one=$(printf %s "$stp_one" | tr '\\001' '\\n' && echo x)`,
  'set -- "${stp_one%x}" "$@"',
  'done',
  'set -- env -- "$@"',
  'fi',
];
