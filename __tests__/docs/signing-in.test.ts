import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { templateOf } from '../compiler-rules/harness.ts';
import { read } from './pages.ts';

const [, chapter = ''] = read('docs/events.md').split('\n## Requests to an HTTP API\n');
const block = (text: string, language: string): string =>
  new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(text)?.[1] ?? '';
const config = parse(block(chapter, 'yaml'));
const commands = block(chapter, 'bash');

test('the commands that sign a user in read outputs which the config above them has', async () => {
  const { Outputs } = await templateOf({ config });
  const used = [...commands.matchAll(/\$\(output (\w+)\)/g)].map(([, name]) => name as string);
  expect([...new Set(used)].sort()).toEqual(['ApiUrl', 'PeopleClientId', 'PeopleId']);
  expect(Object.keys(Outputs)).toEqual(expect.arrayContaining(used));
});

test('the client of a pool allows the way in which the commands sign in, and the route takes the request', async () => {
  const { Resources } = await templateOf({ config });
  const [, flow = ''] = /--auth-flow (\w+)/.exec(commands) ?? [];
  expect(Resources.PeopleUserPoolClient.Properties.ExplicitAuthFlows).toContain(`ALLOW_${flow}`);
  const [, method = '', path = ''] = /--request (\w+).*\$\(output ApiUrl\)([\w/-]+)/.exec(commands) ?? [];
  const keys = Object.values(Resources).flatMap(({ Properties }) => Properties?.RouteKey ?? []);
  expect(keys).toContain(`${method} ${path.replace(/[^/]+$/, '{day}')}`);
});

test('the dead-letter queues have the names that the page gives them', async () => {
  const [, letters = ''] = read('docs/events.md').split('\n## Dead letters\n');
  const resources = {
    inbox: { type: 'sqs-queue' },
    report: {
      ...config.resources.report,
      properties: {
        ...config.resources.report.properties,
        events: [
          { type: 'sqs', properties: { sqsQueueName: 'inbox' } },
          { type: 'schedule', properties: { scheduleRate: 'rate(1 day)' } },
        ],
      },
    },
  };
  const { Resources, Outputs } = await templateOf({ config: { resources } });
  for (const id of ['StpDeadLetterQueue', 'InboxDeadLetterQueue']) {
    expect(letters).toContain(`\`${id}\``);
    expect(Resources[id]?.Properties.MessageRetentionPeriod).toBe(1_209_600);
  }
  expect(Resources.InboxQueue.Properties.RedrivePolicy.maxReceiveCount).toBe(5);
  expect(Object.keys(Outputs)).toContain('ReportStateMachineArn');
});
