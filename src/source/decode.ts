import type { Code, Outcome } from '../diagnostics/diagnostic.ts';

/** The size limit of a config file in bytes (1 MiB): enough for a thousand jobs, and checked within a second. */
export const maxSourceBytes = 1024 * 1024;

/** Decodes the bytes of a config file as UTF-8, without a byte order mark; returns an error for anything else. */
export const decodeSource = (bytes: Uint8Array): Outcome<string> => {
  if (bytes.length > maxSourceBytes)
    return failed(
      'source/too-large',
      `The config file has ${bytes.length.toLocaleString('en')} bytes; 1 MiB is the most that is read.`,
      'Split it into several configs, each with its own project name.',
    );
  const utf16 = [bytes[0], bytes[1]].join() === '255,254' || [bytes[0], bytes[1]].join() === '254,255';
  if (utf16) return failed('source/not-utf8', 'The config file is UTF-16 text.', 'Save it as UTF-8 in your editor.');
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return failed(
      'source/not-utf8',
      `The config file is not text: byte ${nul + 1} is NUL.`,
      'Check that `config` names the YAML file, and that it is saved as UTF-8.',
    );
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    return notUtf8(bytes);
  }
};

const notUtf8 = (bytes: Uint8Array): Outcome<string> => {
  const line = lineOfFirstInvalidByte(bytes);
  return failed(
    'source/not-utf8',
    `The config file is not UTF-8 text: line ${line} holds bytes that UTF-8 does not know.`,
    'Save it as UTF-8 in your editor.',
  );
};

/** Returns the line, counted from 1, of the first byte that is not UTF-8. */
const lineOfFirstInvalidByte = (bytes: Uint8Array): number => {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(10, start);
    const next = end < 0 ? bytes.length : end + 1;
    if (new TextDecoder().decode(bytes.subarray(start, next)).includes('\ufffd')) return line;
    line += 1;
    start = next;
  }
  return line;
};

const failed = (code: Code, sentence: string, hint: string): Outcome<string> => ({
  diagnostics: [{ code, severity: 'error', sentence, hint, place: 'file' }],
});
