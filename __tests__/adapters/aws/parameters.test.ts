import { describe, expect, test } from '@jest/globals';
import type { Clients } from '../../../src/adapters/aws/clients.ts';
import { parameterValues } from '../../../src/adapters/aws/parameters.ts';
import type { AwsQuestion } from '../../../src/directives/directive.ts';
import { fakeClock } from '../../fakes/clock.ts';

interface Sent {
  readonly name: string;
  readonly input: { readonly Names?: readonly string[] };
}

const question = (name: string): AwsQuestion & { kind: 'ssm-parameter' } => ({
  kind: 'ssm-parameter',
  key: `ssm:${name}`,
  says: name,
  name,
});

test('parameterValues never asks Systems Manager to decrypt, in any request that it sends', async () => {
  const sent: Sent[] = [];
  const ssm = {
    send: async (command: { constructor: { name: string }; input: Sent['input'] }) => {
      sent.push({ name: command.constructor.name, input: command.input });
      const { Names = [] } = command.input;
      return {
        Parameters: Names.filter((name) => name !== '/absent').map((Name) => ({
          Name,
          Type: Name.startsWith('/secure') ? 'SecureString' : 'String',
          Value: 'AQICAHg…ciphertext',
        })),
      };
    },
  };
  const clients = { region: 'eu-west-1', ssm: async () => ssm } as unknown as Clients;
  const names = ['/absent', '/plain', ...Array.from({ length: 21 }, (_, index) => `/secure/${index}`)];
  const answers = new Map(await parameterValues(clients, fakeClock().clock, names.map(question)));
  expect(sent.map(({ name }) => name).sort()).toEqual([
    'DescribeParametersCommand',
    ...Array.from({ length: 3 }, () => 'GetParametersCommand'),
  ]);
  const decrypts = sent.filter(({ input }) =>
    Object.entries(input).some(([key, value]) => /decrypt/i.test(key) && value),
  );
  expect(decrypts).toEqual([]);
  // Systems Manager decrypts only on request; the request sends the value explicitly.
  expect(sent.filter(({ name }) => name === 'GetParametersCommand').map(({ input }) => input)).toEqual(
    Array.from({ length: 3 }, () => expect.objectContaining({ WithDecryption: false })),
  );
  expect(answers.get('ssm:/plain')).toEqual({ kind: 'found', value: 'AQICAHg…ciphertext' });
  expect(answers.get('ssm:/secure/20')).toMatchObject({ kind: 'missing', code: 'directives/secret-parameter' });
});

describe('parameterValues, for a missing parameter', () => {
  const answersTo = async (problem: Error) => {
    const ssm = {
      send: async (command: { constructor: { name: string } }) => {
        if (command.constructor.name === 'DescribeParametersCommand') throw problem;
        return { Parameters: [], InvalidParameters: ['/absent'] };
      },
    };
    const clients = { region: 'eu-west-1', ssm: async () => ssm } as unknown as Clients;
    return parameterValues(clients, fakeClock().clock, [question('/absent')]);
  };

  test('suggests no name if AWS refuses the list', async () => {
    const denied = Object.assign(new Error('Denied.'), { name: 'AccessDeniedException', $metadata: {} });
    expect(await answersTo(denied)).toMatchObject([
      ['ssm:/absent', { kind: 'missing', hint: expect.stringMatching(/^Create it .*--name \/absent /) }],
    ]);
  });

  test('rethrows bugs and the cancellation of the run', async () => {
    for (const problem of [new TypeError('undefined is not a function'), new DOMException('', 'AbortError')])
      await expect(answersTo(problem)).rejects.toBe(problem);
  });
});
