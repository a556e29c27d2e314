/** Splits a text into its lines that are not empty. */
const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/**
 * Returns the JSON values of a text: of a JSON document, else of each line. Throws `SyntaxError` for a text that is neither.
 * https://jsonlines.org
 */
export const jsonValues = (text: string): readonly unknown[] => {
  try {
    return [JSON.parse(text)];
  } catch {
    return lines(text).map((line) => JSON.parse(line) as unknown);
  }
};

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/**
 * Returns the Sigstore bundles of a text: a bundle, as `actions/attest` writes it; one on each line, as `gh attestation
 * download` writes them; a list of bundles; or the answer of GitHub's API. Throws `SyntaxError` for a text that is no JSON.
 */
export const readBundles = (text: string): readonly unknown[] =>
  jsonValues(text).flatMap((value) => {
    const list = field(value, 'attestations');
    if (Array.isArray(list)) return list.map((one) => field(one, 'bundle'));
    return Array.isArray(value) ? (value as unknown[]) : [value];
  });
