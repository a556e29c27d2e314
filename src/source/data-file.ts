import type { Outcome } from '../diagnostics/diagnostic.ts';
import { locatedText } from './document.ts';
import { parseSource } from './parse.ts';
import { parseSettings } from './settings.ts';

/** The data of a file, or one sentence with the line at which it cannot be read. */
export type Data = { readonly value: unknown } | { readonly sentence: string };

/**
 * Parses the text of a data file, as JSON, YAML, INI or properties by the extension of `file`, else as lines
 * `NAME=value` of a `.env` file. Ignores a byte order mark.
 */
export const parseDataFile = async (text: string, file: string): Promise<Data> => {
  const plain = text.replace(/^\ufeff/, '');
  if (/\.json$/i.test(file)) return jsonData(plain, file);
  if (/\.ya?ml$/i.test(file)) return yamlData(await parseSource(plain, file), plain, file);
  const settings = parseSettings(plain, /\.(ini|properties)$/i.test(file) ? 'ini' : 'env');
  return 'value' in settings ? settings : { sentence: `Line ${settings.line} of \`${file}\` is no \`NAME=value\`.` };
};

const jsonData = (text: string, file: string): Data => {
  try {
    return { value: JSON.parse(text) };
  } catch (problem) {
    return { sentence: `\`${file}\` is no JSON: ${(problem as Error).message}` };
  }
};

const yamlData = ({ value, diagnostics }: Outcome<{ value: unknown }>, text: string, file: string): Data => {
  if (value !== undefined) return { value: value.value };
  const [first] = diagnostics;
  const { line } = locatedText(text, file).locate(first?.place ?? 'file');
  return { sentence: `\`${file}\`, line ${line}: ${first?.sentence ?? 'it cannot be read.'}` };
};
