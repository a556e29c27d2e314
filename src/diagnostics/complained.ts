import type { Diagnostic } from './diagnostic.ts';
import type { LocatedText } from './position.ts';

/** What a command throws when a stage returned complaints that stop it; the door prints them on their lines. */
export class Complained extends Error {
  override readonly name = 'Complained';
  readonly diagnostics: readonly Diagnostic[];
  readonly located: LocatedText | undefined;

  constructor(diagnostics: readonly Diagnostic[], located: LocatedText | undefined) {
    super(`${diagnostics.length} complaints`);
    this.diagnostics = diagnostics;
    this.located = located;
  }
}
