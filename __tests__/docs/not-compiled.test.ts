import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pages, read } from './pages.ts';

/** A property, or a value of one, that a page of docs/reference marks as not compiled yet. */
interface Marked {
  /** The name of the page: the type of the resource, event or packaging. */
  readonly type: string;
  readonly property: string;
  /** The value of a property that tells several apart; empty for a property as a whole. */
  readonly value: string;
}

const mark = '*Not compiled yet.*';

const cellsOf = (line: string): string[] => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim());

const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

const reference = pages
  .filter((path) => path.startsWith('docs/reference/'))
  .map((path) => ({ type: basename(path, '.md'), text: read(path) }));
const types = new Set(reference.map(({ type }) => type));

const markedIn = ({ type, text }: (typeof reference)[number]): Marked[] =>
  text.split('\n').flatMap((line) => {
    if (!line.includes(mark)) return [];
    const [property = '', value = ''] = cellsOf(line);
    return [{ type, property: namesIn(property)[0] ?? line, value: /^`([^`]+)`$/.exec(value)?.[1] ?? '' }];
  });

/** The differences from Stacktape that are reported as `config/not-yet`: the names of each, and the reason. */
const rows = read('docs/stacktape-compatibility.md')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map(cellsOf)
  .filter(([, , here = '']) => here.includes('`config/not-yet`'))
  .map(([what = '', , , reason = '']) => ({ names: namesIn(what), reason }));

/** Returns the dotted path of a property and those above it, without marks of lists: `a`, `a.b` of `a[].b`. */
const withParents = (property: string): string[] => {
  const words = property.replaceAll('[]', '').split('.');
  return words.map((_, index) => words.slice(0, index + 1).join('.'));
};

/** True for a row about a marked part, its path or value, or its last name beside its page, and about no other page alone. */
const isAbout = (names: readonly string[], { type, property, value }: Marked): boolean => {
  const owners = names.filter((name) => types.has(name) && name !== value);
  if (owners.length > 0 && !owners.includes(type)) return false;
  if (value !== '') return names.includes(value);
  const last = property.split('.').at(-1) ?? '';
  return withParents(property).some((path) => names.includes(path)) || (owners.length > 0 && names.includes(last));
};

/** Returns a row's reason without the promise that it comes later. */
const whyOf = (reason: string): string => reason.replace(/^Later\b[.,:]?/, '').trim();

const unexplained = (marked: readonly Marked[]): string[] =>
  marked
    .filter((one) => !rows.some(({ names, reason }) => isAbout(names, one) && whyOf(reason).length >= 20))
    .map(({ type, property, value }) => `${type}: ${property} ${value}`.trim());

describe('docs/reference', () => {
  test('marks nothing as not compiled yet without a row in docs/stacktape-compatibility.md that says why', () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(unexplained(reference.flatMap(markedIn))).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    [
      'function',
      '| `sideContainers` | list of maps |  |  | Beside it. *Not compiled yet.* |',
      ['function: sideContainers'],
    ],
    ['private-service', '| `sideContainers[].image` | text |  |  | Its image. *Not compiled yet.* |', []],
    ['batch-job', '| `a[].b` | list of maps |  |  | New. *Not compiled yet.* |', ['batch-job: a[].b']],
    ['sqs-queue', '| `alarms[].type` | `pager` |  |  | New. *Not compiled yet.* |', ['sqs-queue: alarms[].type pager']],
    ['sqs-queue', '| `alarms[].type` | `slack` |  |  | Slack. *Not compiled yet.* |', []],
    [
      'cdn',
      '| `cdn.useFirewall` | `true` or `false` |  |  | With a row of `Later.` *Not compiled yet.* |',
      ['cdn: cdn.useFirewall'],
    ],
  ])('would, on the page of %s, for a line such as %s', (type, text, found) => {
    expect(unexplained(markedIn({ type, text }))).toEqual(found);
  });
});
