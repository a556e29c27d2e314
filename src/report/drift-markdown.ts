import type { DriftReport } from '../drift/drift-report.ts';
import type { Finding, ShownDifference, Unchecked } from '../drift/finding.ts';
import type { IgnoreRule } from '../drift/ignore-rules.ts';
import { outputsDocument } from '../stack/outputs-document.ts';
import { byType, causeOf, driftVerdict, nextSteps, severityWords, unknownWords } from './drift-words.ts';
import { bold, code, count, details, join, link, type Markdown, md, sentence, table, text } from './markdown.ts';
import { counted } from './plain-text.ts';

/** Most rows of the table of findings, so that an issue holds them: a body has at most 65,536 characters. */
const mostRows = 100;

const shownValue = (value: string | undefined): Markdown => (value === undefined ? md`–` : code(value, 120));

/** Returns the cells that stand once for each finding: severity, resource, and who. */
const headOf = (finding: Finding): readonly [Markdown, Markdown, Markdown] => {
  const { severity, resource, logicalId, type } = finding;
  const named = logicalId === '' ? md`the config` : code(logicalId);
  const cause = causeOf(finding);
  return [
    text(severityWords[severity]),
    join([resource === undefined ? named : md`${code(resource)} (${named})`, type === '' ? md`` : text(type)], '<br>'),
    cause === '' ? md`` : text(cause, 300),
  ];
};

const differenceCells = ({ path, expected, actual, sentence: words }: ShownDifference): readonly Markdown[] => [
  join([code(path), words === undefined ? md`` : sentence(words)], '<br>'),
  shownValue(expected),
  shownValue(actual),
];

const rowsOf = (finding: Finding): (readonly Markdown[])[] => {
  const [severity, resource, cause] = headOf(finding);
  const { kind, differences, sentence: words } = finding;
  if (differences.length === 0) {
    const what = words === undefined ? text(kind === 'deleted' ? 'deleted' : 'changed') : sentence(words);
    return [[severity, resource, what, md``, kind === 'deleted' ? md`deleted` : md``, cause]];
  }
  return differences.map((difference, index) =>
    index === 0
      ? [severity, resource, ...differenceCells(difference), cause]
      : [md``, md``, ...differenceCells(difference), md``],
  );
};

const findingsTable = (findings: readonly Finding[]): Markdown => {
  if (findings.length === 0) return md``;
  const rows = findings.flatMap(rowsOf);
  const left = rows.length - mostRows;
  return join(
    [
      table(['What it does', 'Resource', 'Property', 'Deployed', 'In AWS', 'Who'], rows.slice(0, mostRows)),
      left > 0 ? md`and ${count(left)} more rows, which the log of the run has.` : md``,
    ],
    '\n\n',
  );
};

/** Returns lines as a list. */
const list = (items: readonly Markdown[]): Markdown =>
  join(
    items.map((item) => md`- ${item}`),
    '\n',
  );

const unknownSection = (unknown: readonly Unchecked[]): Markdown =>
  unknown.length === 0
    ? md``
    : join(
        [bold(text('Not known, so it may have drifted')), list(unknown.map((one) => sentence(unknownWords(one), 400)))],
        '\n\n',
      );

const unsupportedSection = (unsupported: readonly Unchecked[]): Markdown =>
  unsupported.length === 0
    ? md``
    : details(
        `Types that CloudFormation does not compare: ${counted(unsupported.length, 'resource')}`,
        list(byType(unsupported).map((line) => text(line))),
      );

const ignoredSection = (rules: readonly IgnoreRule[]): Markdown =>
  rules.length === 0
    ? md``
    : details(
        `Ignored: ${rules.length}`,
        list(
          rules.map(({ resource, path = '', until, reason }) =>
            join([code([resource, path].filter(Boolean).join(' ')), text(`until ${until}: ${reason}`)], ' '),
          ),
        ),
      );

/**
 * Returns the report of a look at a stack as Markdown, the verdict first. Equal reports have equal texts: it contains
 * neither the time nor the run.
 */
export const driftMarkdown = (report: DriftReport): Markdown => {
  const { account, region, stackId, stage, notes } = report;
  const page = outputsDocument(stackId, {}, []).links.stack;
  return join(
    [
      bold(sentence(driftVerdict(report))),
      md`Stage ${code(stage)} in account ${code(account)}, ${code(region)}${page === undefined ? md`` : md` · ${link('Stack', page)}`}`,
      findingsTable(report.findings),
      unknownSection(report.unknown),
      unsupportedSection(report.unsupported),
      ignoredSection(report.ignored),
      notes.length === 0 ? md`` : list(notes.map((note) => sentence(note, 400))),
      sentence(nextSteps(report), 600),
    ],
    '\n\n',
  );
};
