/** The parts of a source file of Go by which it reads other files. */
export interface GoSource {
  /** Texts that could be import paths, also those in comments: more of them widen a build context. */
  readonly texts: readonly string[];
  /** Patterns of files that become part of the program, relative to the file: https://pkg.go.dev/embed */
  readonly embedded: readonly string[];
  /** True for a file with C code, which may include any other file. */
  readonly hasC: boolean;
}

/** Returns the parts of a source file by which it reads others. */
export const goSource = (text: string): GoSource => ({
  // Quotes are not paired: one in a comment would shift all pairs after it.
  texts: [...new Set([...text.matchAll(/(?<=(["`]))(?=([^\s"`\\]{1,500})\1)/g)].map(([, , one = '']) => one))],
  embedded: [...text.matchAll(/^[ \t]{0,99}\/\/go:embed[ \t](.*)$/gm)].flatMap(([, patterns = '']) => words(patterns)),
  hasC: /^[ \t]{0,99}(?:import[ \t(]{0,9})?"C"[ \t\r;)]{0,9}(?:\/[/*].*)?$/m.test(text),
});

/** Returns the words of a line, quoted or not, without `all:`, which admits hidden files. */
const words = (line: string): string[] =>
  (line.match(/"[^"]*"|`[^`]*`|[^\s"`]+/g) ?? []).map((word) =>
    word.replace(/^(["`])(.*)\1$/, '$2').replace(/^all:/, ''),
  );
