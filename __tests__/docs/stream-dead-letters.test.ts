import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { events } from '../../src/generated/events.ts';
import { read, root } from './pages.ts';

const folder = join(root, '__tests__/runtime/dead-letters');
const [, chapter = ''] = read('docs/events.md').split('### Dead letters of a stream');
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(chapter)?.[1] ?? '';
/** The envelopes as AWS documents them, by the type of the event. */
const envelopes = readdirSync(folder).map(
  (file) => [file.replace('.json', ''), JSON.parse(readFileSync(join(folder, file), 'utf8'))] as const,
);
const batchOf = (envelope: Record<string, object>) => envelope.KinesisBatchInfo ?? envelope.DDBStreamBatchInfo ?? {};

test('the page shows the envelope of a dead letter as AWS documents it, and names the other', () => {
  const shown = JSON.parse(block('json'));
  expect(envelopes.filter(([, envelope]) => JSON.stringify(envelope) === JSON.stringify(shown))).toHaveLength(1);
  for (const [, envelope] of envelopes) expect(chapter).toContain(Object.keys(envelope).at(-1));
});

test('the commands that read the records use fields that both envelopes have', () => {
  const used = [...new Set([...block('bash').matchAll(/"\$(\w+)"/g)].map(([, name]) => name as string))].sort();
  expect(used).toEqual(['batchSize', 'shardId', 'startSequenceNumber', 'streamArn']);
  for (const [, envelope] of envelopes) expect(Object.keys(batchOf(envelope))).toEqual(expect.arrayContaining(used));
});

test.each(envelopes)(
  'the envelope of %s holds positions, and no record that the trigger could read',
  (type, envelope) => {
    expect(events.map((event) => event.type)).toContain(type);
    expect(JSON.stringify(envelope)).not.toContain('"Records"');
    expect(events.filter(({ trigger }) => trigger.recognizes(envelope))).toEqual([]);
  },
);
