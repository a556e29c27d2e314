import { cutFairly, type Rank, ranks, withoutParts } from './comment-parts.ts';
import { code, count, details, join, type Markdown, md, table } from './markdown.ts';
import { type ReadMarker, readMarkerLine } from './marker.ts';
import { decoded, headOf, type Section, sectionName, writtenSection } from './section.ts';

/** Returns the verdict of a section, and below it what it counts, as one line without the signs of a heading. */
const headline = ({ content }: Section): Markdown => {
  const [verdict = '', counts = ''] = content
    .split('\n', 20)
    .filter((line) => line.trim() !== '' && !line.startsWith('<!--'));
  return `${verdict.replace(/^#+ /, '')}${counts.startsWith('**') ? `<br>${counts}` : ''}` as Markdown;
};

/** Returns the stage of a section as code. */
const stageCell = ({ key }: Section): Markdown => {
  const name = sectionName(key);
  if (name === undefined) return code(decoded(key));
  const { project, stage, region } = name;
  return md`${code(stage, 80)} of ${code(project, 80)}${region === undefined ? md`` : md`<br>${code(region, 40)}`}`;
};

/** Returns the headline of a section without the words that name its stage. */
const resultCell = (section: Section, head: ReadMarker): Markdown => {
  const { key, facts } = section;
  const name = sectionName(key);
  const subject = name && md`Batch jobs of ${code(name.project, 80)} for ${code(name.stage, 80)}: `;
  const words = facts.state === 'unchanged' ? md`✅ nothing to change` : headline(section);
  const plain = (subject === undefined ? words : words.replace(subject, '')) as Markdown;
  const isOlder = facts.commit !== undefined && head.commit !== undefined && facts.commit !== head.commit;
  return isOlder ? md`${plain}<br>at ${code((facts.commit as string).slice(0, 10))}, an earlier commit` : plain;
};

/** True for a section that a reader has to look at: a failure, or something that would be lost. */
const isGrave = (section: Section): boolean => /^(?:⛔|⚠️|❌|⏹️)/u.test(headline(section));

const left = md`<sub>Shortened so that every stage fits; the summary and the files of each run have all of it.</sub>`;

/** Returns a section with less content, without the empty lines around it, as it is read again. */
const shortened = (section: Section, less: string): Section => {
  const content = less.trim();
  return content === section.content ? section : { ...section, content, isShort: true };
};

/** Returns the table of all stages. */
const overview = (head: ReadMarker, sections: readonly Section[]): Markdown => {
  const grave = sections.filter(isGrave).length;
  return join(
    [
      md`### ${grave === 0 ? md`Batch jobs` : md`⚠️ Batch jobs`}: ${count(sections.length)} stages${grave === 0 ? md`` : md`, ${count(grave)} to look at`}`,
      table(
        ['Stage', 'Result'],
        sections.map((section) => [stageCell(section), resultCell(section, head)]),
      ),
    ],
    '\n\n',
  );
};

/** Returns the summary of a folded section: the sign of its verdict, and its stage. */
const foldTitle = (section: Section): string => {
  const name = sectionName(section.key);
  const [, sign = ''] = /^(\p{Extended_Pictographic}\ufe0f? )/u.exec(headline(section)) ?? [];
  if (name === undefined) return `${sign}${decoded(section.key)}`;
  return `${sign}${name.stage} of ${name.project}${name.region === undefined ? '' : ` in ${name.region}`}`;
};

/** Returns the lines around a section: a fold, open if a reader has to look at it. */
const foldOf = (section: Section): readonly [string, string] => {
  const [before = '', after = ''] = details(foldTitle(section), '\u0000' as Markdown, isGrave(section)).split(
    '\n\n\u0000\n\n',
  );
  return [before, `\n${after}`];
};

/** Returns a comment with the overview of all sections, and each of them folded. */
const manyStages = (head: ReadMarker, sections: readonly Section[]): string =>
  `${[
    readMarkerLine(head),
    overview(head, sections),
    ...(sections.some(({ isShort }) => isShort) ? [left] : []),
    ...sections.map((section) => writtenSection(section, foldOf(section))),
  ].join('\n\n')}\n`;

/** Returns a comment with one line for each section, the grave ones first; as many as fit, and how many do not. */
const oneLineEach = (head: ReadMarker, sections: readonly Section[], limit: number): string => {
  const ordered = [...sections.filter(isGrave), ...sections.filter((section) => !isGrave(section))];
  const blocks = ordered.map((section) => {
    const { commit, ...facts } = section.facts;
    return writtenSection(shortened({ ...section, facts }, headline(section)));
  });
  const title = md`### Batch jobs: ${count(sections.length)} stages`;
  const comment = (many: number): string => {
    const more = blocks.length - many;
    const stages = more === 1 ? md`1 more stage` : md`${count(more)} more stages`;
    const rest = more > 0 ? [md`${stages}, at least, did not fit; the summaries of their runs have them.`] : [];
    return `${[readMarkerLine(head), title, left, ...blocks.slice(0, many), ...rest].join('\n\n')}\n`;
  };
  let many = blocks.length;
  while (many > 0 && comment(many).length >= limit) many -= 1;
  return comment(many);
};

/**
 * Returns a comment of several stages, shorter than `limit` UTF-16 units. That of one stage looks as if it were alone.
 * Details that do not fit are left out of all sections by their rank; then the longest sections are cut, whose losses come first;
 * then each is one line.
 */
export const sharedComment = (marker: ReadMarker, sections: readonly Section[], limit: number): string => {
  const head = headOf(marker, sections);
  const reduced = (most: Rank): Section[] =>
    sections.map((section) => shortened(section, withoutParts(section.content, most)));
  const written = (shown: readonly Section[]): string =>
    shown.length === 1
      ? `${readMarkerLine(head)}\n${shown.map((section) => writtenSection(section)).join('')}\n`
      : manyStages(head, shown);
  const whole = written(sections);
  if (whole.length < limit) return whole;
  for (const most of ranks.map((rank) => (rank - 1) as Rank)) {
    const shorter = written(reduced(most));
    if (shorter.length < limit) return shorter;
  }
  const essential = reduced(0);
  const around = written(essential).length - essential.reduce((sum, { content }) => sum + content.length, 0);
  // Each has its headline at least.
  if ((limit - around) / sections.length > 600) {
    const contents = cutFairly(
      essential.map(({ content }) => content),
      limit - around - 100,
    );
    const cut = written(essential.map((section, index) => shortened(section, contents[index] ?? '')));
    if (cut.length < limit) return cut;
  }
  return oneLineEach(head, sections, limit);
};
