import { redacted } from './secret.ts';
import { visible } from './visible.ts';

/** Returns a text of others on one line: without secrets, with its invisible characters as `\u001b`. */
export const oneLine = (text: string): string => visible(redacted(text.replace(/\s+/g, ' ').trim()));
