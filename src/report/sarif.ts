import { codes as meanings } from '../diagnostics/codes.ts';
import type { DiagnosticRow } from './diagnostics-file.ts';

/** SARIF's words for severities. */
const levels = { error: 'error', warning: 'warning', note: 'note' } as const;

/** A diagnostic in a file. */
type PlacedRow = DiagnosticRow & { readonly file: string };

const messageOf = ({ sentence, hint }: DiagnosticRow): { readonly text: string } => ({
  text: hint === undefined ? sentence : `${sentence} ${hint}`,
});

/** Returns what is wrong without a place as notifications of a run that failed; empty for none. */
const invocationsOf = (rows: readonly DiagnosticRow[]) =>
  rows.length === 0
    ? {}
    : {
        invocations: [
          {
            executionSuccessful: false,
            toolExecutionNotifications: rows.map((row) => ({
              descriptor: { id: row.code },
              level: levels[row.severity],
              message: messageOf(row),
            })),
          },
        ],
      };

/**
 * Returns diagnostics as a SARIF 2.1.0 log, which GitHub's code scanning and editors read:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. `version` is that of this program. A diagnostic without a
 * file is a notification of the run: code scanning refuses a log with a result that has no place.
 */
export const sarifFile = (rows: readonly DiagnosticRow[], version: string): string => {
  const placed = rows.filter((row): row is PlacedRow => row.file !== undefined);
  const codes = [...new Set(placed.map(({ code }) => code))].sort();
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
        ...invocationsOf(rows.filter(({ file }) => file === undefined)),
        results: placed.map((row) => ({
          ruleId: row.code,
          ruleIndex: codes.indexOf(row.code),
          level: levels[row.severity],
          message: messageOf(row),
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(row.file) },
                region: { startLine: row.line, startColumn: row.column },
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
