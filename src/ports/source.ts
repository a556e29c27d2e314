/** The config file. */
export interface SourceFile {
  /** As people wrote it: for complaints. */
  readonly file: string;
  /** Its name inside the workspace. */
  readonly name: string;
  /** Its path from the top of the checkout, with `/`; its name where there is no checkout. Wherever a run starts. */
  readonly path: string;
  /** Refuses a missing file, a folder, and what is too large. */
  read(): Promise<Uint8Array>;
}
