import { createHash } from 'node:crypto';
import { redactedDeep } from '../../diagnostics/secret.ts';
import { dataBlock, type Html, html, ownCode } from './html.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

/** A page without its frame. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Data for the script and for programs that read the page: JSON, in which secrets are hidden by form. */
  readonly data: unknown;
}

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Returns the policy of a page: its own style sheet and script by their digests, and nothing else, from nowhere.
 * https://www.w3.org/TR/CSP3/#directive-script-src
 */
export const contentPolicy = (): string =>
  [
    "default-src 'none'",
    `script-src ${digest(pageScript)}`,
    `style-src ${digest(pageStyle)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Returns the text of a page that is complete in itself: it loads nothing, and does nothing that its policy does not name. */
export const page = ({ title, body, data }: Page): string =>
  `${
    html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>${title}</title>${ownCode('style', pageStyle)}</head>
<body>${body}
<footer><small>Made by batch-job-action. This page loads nothing and sends nothing.</small></footer>
${dataBlock('data', redactedDeep(data as never))}${ownCode('script', pageScript)}</body></html>`.markup
  }\n`;
