import { codes as meanings } from '../diagnostics/codes.ts';
import type { DiagnosticRow } from './diagnostics-file.ts';

/** SARIF's words for severities. */
const levels = { error: 'error', warning: 'warning', note: 'note' } as const;

/**
 * Returns diagnostics as a SARIF 2.1.0 log, which GitHub's code scanning and editors read:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. `version` is that of this program.
 */
export const sarifFile = (rows: readonly DiagnosticRow[], version: string): string => {
  const codes = [...new Set(rows.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'batch-job-action',
            version,
            rules: codes.map((id) => ({ id, ...shortDescription(id) })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: rows.map(({ code, severity, sentence, hint, file, line, column }) => ({
          ruleId: code,
          ruleIndex: codes.indexOf(code),
          level: levels[severity],
          message: { text: hint === undefined ? sentence : `${sentence} ${hint}` },
          locations:
            file === undefined
              ? []
              : [
                  {
                    physicalLocation: {
                      artifactLocation: { uri: uriOf(file) },
                      region: { startLine: line, startColumn: column },
                    },
                  },
                ],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** Returns the relative URI of a path, in which `#` and `?` are letters of a name. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Returns the description of a code; nothing for the code of a lint rule, which the rule's own file describes. */
const shortDescription = (code: string) => {
  const text = (meanings as Readonly<Record<string, string>>)[code];
  return text === undefined ? {} : { shortDescription: { text } };
};
