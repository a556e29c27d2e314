import type { Diagnostic } from './diagnostic.ts';
import type { LocatedText } from './position.ts';

/** An error that carries the diagnostics which stop a command; the door prints each with its line in the config. */
export class DiagnosticsError extends Error {
  override readonly name = 'DiagnosticsError';
  readonly diagnostics: readonly Diagnostic[];
  /** The text that the places of the diagnostics refer to; undefined if the config file could not be read. */
  readonly located: LocatedText | undefined;

  constructor(diagnostics: readonly Diagnostic[], located: LocatedText | undefined) {
    // Codes alone: a sentence may quote a secret of the config.
    super(diagnostics.map(({ code }) => code).join(', '));
    this.diagnostics = diagnostics;
    this.located = located;
  }
}
