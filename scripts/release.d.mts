/** Returns the section of a version in a changelog, without its heading; undefined if there is none. */
export function notesOf(changelog: string, version: string): string | undefined;
/** Returns the tag that moves with the releases of a major version. */
export function movingTag(tag: string): string;
/** Returns why a tag cannot be released, as sentences; empty if it can. */
export function problemsOf(tag: string, files: { readonly version: string; readonly changelog: string }): string[];
