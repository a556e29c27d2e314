import { type Diagnostic, noteAt } from '../diagnostics/diagnostic.ts';

/** A folder of which every file may be part of a program, and the reason, as a clause. */
export interface WideFolder {
  readonly folder: string;
  readonly why: string;
}

/** Returns the note that an image depends on a whole folder, with what to do about it. */
export const wideNote = ({ folder, why }: WideFolder, hint: string): Diagnostic =>
  noteAt(
    'packaging/wide-context',
    ['properties', 'entryfilePath'],
    `${folder === '.' ? 'Every file beside the config' : `Every file in \`${folder}\``} is part of the image's context, and a change of any builds it again: ${why}.`,
    hint,
  );
