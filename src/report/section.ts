import { createHash } from 'node:crypto';
import {
  type Facts,
  isNewer,
  type ReadMarker,
  readFacts,
  readMarker,
  type StageState,
  slotKey,
  writtenFacts,
} from './marker.ts';

/** The part of a shared comment that is about one stage in one region. */
export interface Section {
  /** Key of the stage, encoded by `slotKey`. */
  readonly key: string;
  /** Run, attempt, commit, state and result of the report that made it, and the hash of its plan. */
  readonly facts: Pick<Facts, 'run' | 'attempt' | 'commit' | 'state' | 'plan' | 'offline' | 'planRun' | 'result'>;
  /** Digest of the whole report, which the content may be shortened from. */
  readonly digest: string;
  /** True if the content lacks something of the report. */
  readonly isShort?: true;
  /** Markdown without the marker of its comment; parts of it may begin with a `partLine`. */
  readonly content: string;
}

/** The stage that a section is about. */
export interface SectionName {
  readonly project: string;
  readonly stage: string;
  readonly region?: string | undefined;
}

/** Returns the key of a stage's section. */
export const sectionKey = ({ project, stage, region = '' }: SectionName): string =>
  slotKey([project, stage, region].join('/'));

/** Returns the stage of a section by its key; undefined if the key names a slot, or was shortened. */
export const sectionName = (key: string): SectionName | undefined => {
  const [project, stage, region, ...more] = decoded(key).split('/');
  if (!project || !stage || region === undefined || more.length > 0 || region.includes('#')) return undefined;
  return { project, stage, ...(region === '' ? {} : { region }) };
};

/** Returns the text behind a key of a marker; the key itself if nothing encoded it. */
export const decoded = (key: string): string => {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
};

/** Lines around the content of a section. */
const [from, to] = ['<!-- batch-job-from -->', '<!-- batch-job-to -->'];

/** Returns the content of a section between lines by which it is found again, in `wrap` if that is given. */
export const writtenSection = (
  { key, facts, digest, isShort, content }: Section,
  wrap: readonly [before: string, after: string] = ['', ''],
): string => {
  const words = [
    `batch-job-section:${key}`,
    ...writtenFacts({ ...facts, section: key }),
    `digest=${digest}`,
    ...(isShort ? ['short=1'] : []),
  ];
  const [before, after] = wrap.map((one) => (one === '' ? [] : [one])) as [string[], string[]];
  return [`<!-- ${words.join(' ')} -->`, ...before, from, '', content, '', to, ...after].join('\n');
};

/** Returns a digest that tells two reports apart. */
const digestOf = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Returns the facts of a section out of those of a marker. */
const sectionFacts = ({ run, attempt, commit, state, plan, offline, planRun, result }: Facts): Section['facts'] => ({
  ...(run === undefined ? {} : { run }),
  ...(attempt === undefined ? {} : { attempt }),
  ...(commit === undefined ? {} : { commit }),
  ...(state === undefined ? {} : { state }),
  ...(plan === undefined ? {} : { plan }),
  ...(offline ? { offline } : {}),
  ...(planRun === undefined ? {} : { planRun }),
  ...(result === undefined ? {} : { result }),
});

/** Returns a report as the section that its marker names; undefined if the marker names none. */
export const sectionOfReport = (report: string): Section | undefined => {
  const marker = readMarker(report);
  if (marker?.section === undefined) return undefined;
  const content = report.slice(report.indexOf('\n') + 1).trim();
  return { key: marker.section, facts: sectionFacts(marker), digest: digestOf(content), content };
};

const sectionLine = /^<!-- batch-job-section:(\S+)((?: \w+=[\w%.-]+)*) -->$/;

/**
 * Returns the sections of a comment in the order of their keys. One whose run is newer than that of the comment's own
 * marker is left out: the marker names the newest run, and GitHub knows that one as ours.
 */
export const sectionsOf = (body: string): Section[] => {
  const head = readMarker(body);
  if (head === undefined) return [];
  const found = new Map<string, Section>();
  let open: { readonly key: string; readonly words: string; lines?: string[] } | undefined;
  for (const line of body.replaceAll('\r\n', '\n').split('\n')) {
    const [, key, words = ''] = sectionLine.exec(line) ?? [];
    if (open?.lines !== undefined) {
      if (line !== to) open.lines.push(line);
      else {
        const facts = sectionFacts(readFacts(open.words));
        const [, digest = ''] = / digest=([\da-f]+)/.exec(open.words) ?? [];
        const short = / short=1(?: |$)/.test(open.words) ? { isShort: true as const } : {};
        const section = { key: open.key, facts, digest, ...short, content: open.lines.join('\n').trim() };
        if (!isNewer(facts, head)) found.set(open.key, newerSection(found.get(open.key), section));
        open = undefined;
      }
    } else if (key !== undefined) open = { key, words };
    else if (line === from && open !== undefined) open = { ...open, lines: [] };
  }
  return inOrder([...found.values()]);
};

/** Returns sections in the order of their keys, which is one for every run. */
const inOrder = (sections: readonly Section[]): Section[] =>
  [...sections].sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));

/** States of a stage by what comes later in one attempt of a run; of equally late ones the last word counts. */
const rankOf: Readonly<Record<StageState, number>> = {
  ...{ planned: 0, unchanged: 0, deploying: 1 },
  ...{ deployed: 2, failed: 2, stopped: 2, 'torn-down': 2 },
};

/** True if the first section comes after the other: by run, then by attempt, then by state. */
export const isLaterSection = (one: Section, other: Section): boolean =>
  isNewer(one.facts, other.facts) ||
  (!isNewer(other.facts, one.facts) && rankOf[one.facts.state ?? 'planned'] > rankOf[other.facts.state ?? 'planned']);

/** Returns the later of two sections; the given one if neither is. */
const newerSection = (known: Section | undefined, given: Section): Section =>
  known !== undefined && isLaterSection(known, given) ? known : given;

/** Returns the latest section of each key out of several lists; of equally late ones that of the last list. */
export const mergeSections = (...lists: readonly (readonly Section[])[]): Section[] => {
  const latest = new Map<string, Section>();
  for (const section of lists.flat()) latest.set(section.key, newerSection(latest.get(section.key), section));
  return inOrder([...latest.values()]);
};

/** Returns a section without the hash of its plan, so that it counts as no plan that was reviewed. */
export const withoutPlan = ({ facts: { plan, planRun, ...facts }, ...section }: Section): Section => ({
  ...section,
  facts,
});

/** True if a list has a section as it was made, whole or shortened, or a later one of its key. */
export const holdsSection = (sections: readonly Section[], wanted: Section): boolean => {
  const found = sections.find(({ key }) => key === wanted.key);
  if (found === undefined) return false;
  return isLaterSection(found, wanted) || (!isLaterSection(wanted, found) && found.digest === wanted.digest);
};

/** Returns the marker of a comment with the facts of the newest run of its sections. */
export const headOf = (marker: ReadMarker, sections: readonly Section[]): ReadMarker => {
  const [newest] = sections
    .map(({ facts }) => facts)
    .sort((one, other) => Number(isNewer(other, one)) - Number(isNewer(one, other)));
  const { section, state, quiet, label, result, ...kept } = marker;
  const { run, attempt, commit } = newest ?? marker;
  return {
    ...kept,
    ...(run === undefined ? {} : { run }),
    ...(attempt === undefined ? {} : { attempt }),
    ...(commit === undefined ? {} : { commit }),
  };
};
