import type { Failure } from '../failure-markdown.ts';
import { failureSection } from './failure-section.ts';
import { code, type Html, html, joined, link, nothing } from './html.ts';
import { page } from './page.ts';

const fact = (name: string, value: Html | undefined): Html =>
  value === undefined ? nothing : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** Returns the sentence on a command that failed or was stopped: `deploy failed`. */
export const failureWords = ({ command, stopped }: Pick<Failure, 'command' | 'stopped'>): string =>
  `${command} ${stopped ? 'was stopped' : 'failed'}`;

/** Returns the sign before the sentence on a command that failed or was stopped. */
export const failureSign = ({ stopped }: Pick<Failure, 'stopped'>): Html => (stopped ? html`⏹️` : html`❌`);

/** Returns what programs read of a failure on a page: its command, codes, and the resources that failed. */
export const failureData = ({ command, stopped, problems, causes }: Failure) => ({
  ...{ command, stopped },
  codes: [...new Set(problems.map((problem) => problem.code))],
  causes: causes.slice(0, 500).map(({ logicalId, type, place }) => ({ logicalId, type, line: place?.line })),
});

/**
 * Returns the report of a failure of which no review was made, as a page that is complete in itself: what failed, why, on
 * which line, and what to do now.
 */
export const failurePage = (failure: Failure, commit?: string): string => {
  const { project, stage, stopped, config, links } = failure;
  const pages = links.slice(0, 20).map(({ text, url }) => link(text, url));
  const words = failureWords(failure);
  return page({
    title: `${words}: ${project} for ${stage}`,
    data: { version: 1, kind: 'failure', project, stage, commit, failure: failureData(failure) },
    body: html`<a class="skip" href="#main">Skip to the contents</a>
<header><h1>Batch jobs of ${code(project, 80)} for ${code(stage, 80)}</h1>
<div class="verdict ${stopped ? 'careful' : 'bad'}"><span aria-hidden="true">${failureSign(failure)}</span> <p><strong>${words}</strong></p></div>
<dl>${fact('Commit', commit === undefined ? undefined : code(commit, 64))}${fact('Config', config && link(config.file, config.url))}${fact('Pages', pages.length === 0 ? undefined : joined(pages, html` · `))}</dl></header>
<main id="main">${failureSection(failure)}</main>`,
  });
};
