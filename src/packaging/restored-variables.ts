import { shellEntryText } from '../generated/entry-shim.ts';

const lines = shellEntryText.split('\n').map((line) => line.trim());
const from = lines.findIndex((line) => line.startsWith('if stp_others='));

/**
 * Lines of a shell script that put before its arguments what gives the program all variables of the container. A shell
 * drops those whose names are no names of its own, such as `spring.datasource.url`; `env` sets them again. Newlines in
 * values stand as the character 1 meanwhile. They are a part of the entry of other languages, `shell-entry.sh`.
 */
export const restoreVariables: readonly string[] = lines.slice(from, lines.indexOf('fi', from) + 1);
