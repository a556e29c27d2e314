// Links from a reference page to the pages written by hand that say more.
import { readdirSync, readFileSync } from 'node:fs';

const docs = new URL('../../../docs/', import.meta.url);

/** Pages that are lists themselves. */
const lists = ['roadmap.md', 'stacktape-compatibility.md'];

/** Returns the anchor that GitHub gives to a heading. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');

/** Returns the sections of a page with their first paragraphs. */
const sectionsOf = (page) =>
  [...readFileSync(new URL(page, docs), 'utf8').matchAll(/^(#{1,2}) (.+)\n\n(.+)$/gm)].map(
    ([, level, heading, paragraph]) => ({
      link: `[${heading}](../../${page}${level === '#' ? '' : `#${anchorOf(heading)}`})`,
      paragraph,
    }),
  );

/** Sections of all pages with their first paragraphs. */
const sections = readdirSync(docs)
  .filter((name) => name.endsWith('.md') && !lists.includes(name))
  .flatMap(sectionsOf);

/** Returns links to the sections whose first paragraph links to the page of a member by its type. */
export const guidesOf = (folder, type) => {
  const forms = [`[\`${type}\`]`, `[${type}]`].map((text) => `${text}(reference/${folder}/${type}.md)`);
  return sections.flatMap(({ link, paragraph }) => (forms.some((form) => paragraph.includes(form)) ? [link] : []));
};

/** Links that belong on the page of every event that a function alone can have. */
export const guidesOfFunctionEvents = [
  '[What starts a function](../../functions.md#what-starts-it)',
  '[Events that sleep](../../events.md#events-that-sleep)',
];

/** Links that belong on the page of every event. */
export const guidesOfEvents = [
  '[Events of any size](../../events.md#events-of-any-size)',
  '[Events that sleep](../../events.md#events-that-sleep)',
];
