import { describe, expect, test } from '@jest/globals';
import type { Inputs } from '../src/inputs.ts';
import { requestsOf } from '../src/requests.ts';

const standing = {
  root: '.',
  stage: 'dev',
  region: 'eu-west-1',
  entry: 'index.js',
  inActions: true,
  about: { kind: 'none', why: 'nothing' } as const,
};
const of = (command: Inputs['command'], values: Inputs['values'], environment: Record<string, string> = {}) =>
  requestsOf({ command, values } as Inputs, environment, standing);

describe('What was asked for', () => {
  test('deploy and destroy hear what was typed to confirm, and of which repository the run is', () => {
    const { changes, farewell } = of('deploy', { confirm: 'dev' }, { GITHUB_REPOSITORY_ID: '77' });
    expect(changes).toMatchObject({ confirm: 'dev', origin: { repositoryId: '77' } });
    expect(farewell).toEqual({ confirm: 'dev', allowDelete: [], repositoryId: '77' });
  });

  test('at a prompt there is neither, unless it is given', () => {
    const { changes, farewell } = of('destroy', { 'allow-delete': 'A, B' });
    expect([changes.confirm, changes.origin]).toEqual([undefined, {}]);
    expect(farewell).toEqual({ confirm: undefined, allowDelete: ['A', 'B'], repositoryId: undefined });
  });
});
