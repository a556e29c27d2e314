import { type Diagnostic, noteAt } from '../diagnostics/diagnostic.ts';

/** A folder of which every file may be part of a program, and the reason, as a clause. */
export interface WideFolder {
  readonly folder: string;
  readonly why: string;
}

/**
 * Returns the notes that an image depends on whole folders, with what to do about each; none for a folder of which
 * `excludeFiles` names a part already, by a path that begins there. A glob without a folder belongs to the config's.
 */
export const wideNotes = (
  wide: readonly WideFolder[],
  hint: string | ((folder: WideFolder) => string),
  { excludeFiles = [] }: { readonly excludeFiles?: readonly string[] | undefined },
): Diagnostic[] => {
  const excluded = excludeFiles.map((glob) => glob.replace(/^(?:\.?\/)+/, ''));
  return wide
    .filter(
      ({ folder }) =>
        !excluded.some((glob) => (folder === '.' ? !glob.startsWith('../') : glob.startsWith(`${folder}/`))),
    )
    .map((one) =>
      noteAt(
        'packaging/wide-context',
        ['properties', 'entryfilePath'],
        `${one.folder === '.' ? 'Every file beside the config' : `Every file in \`${one.folder}\``} is part of the image's context, and a change of any builds it again: ${one.why}.`,
        typeof hint === 'string' ? hint : hint(one),
      ),
    );
};
