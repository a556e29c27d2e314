import { describe, expect, test } from '@jest/globals';
import { examined, healthy } from './doctor-fixture.ts';
import { stackIn } from './drift-fixture.ts';
import { config } from './plan-fixture.ts';

/** Returns the verdicts of `doctor` about the stack itself. */
const aboutStack = async (...given: Parameters<typeof examined>) => {
  const { report, faults } = await examined(...given);
  return { verdicts: report?.checks.find(({ name }) => name === 'stack')?.verdicts ?? [], faults };
};

describe('A stack that belongs to a repository', () => {
  const owned = async (owner: string) => {
    const account = await healthy();
    const stack = stackIn(account);
    stack.tags = { ...stack.tags, 'batch-job:repository-id': owner };
    return account;
  };

  test('is a fault in the workflow of another one, with the command that hands it over', async () => {
    const { verdicts, faults } = await aboutStack(await owned('42'), { repositoryId: '77' });
    expect(verdicts).toEqual([
      {
        kind: 'fault',
        what: expect.stringContaining('belongs to the repository with the id 42'),
        why: 'Every command of this workflow that changes it is refused.',
        mend: expect.stringContaining('aws cloudformation update-stack --stack-name shop-dev'),
      },
    ]);
    // The rest of the stack is looked at.
    expect(faults).toHaveLength(1);
  });

  test('is a fault beside that of its state', async () => {
    const account = await owned('42');
    stackIn(account).status = 'UPDATE_ROLLBACK_FAILED';
    const { verdicts } = await aboutStack(account, { repositoryId: '77' });
    expect(verdicts.map(({ kind }) => kind)).toEqual(['fault', 'fault']);
  });

  test.each([['42'], [undefined]])('is none in its own workflow and at a prompt (%s)', async (repositoryId) => {
    const { verdicts } = await aboutStack(await owned('42'), { repositoryId });
    expect(verdicts).toEqual([
      { kind: 'fine', sentence: expect.stringMatching(/^The stack shop-dev is \w+_COMPLETE\.$/) },
    ]);
  });
});

describe('A stack that a failed deployment left half changed', () => {
  const goesOn = `${config()}deploymentConfig:\n  disableAutoRollback: true\n`;
  const left = async (status: string) => {
    const account = await healthy();
    stackIn(account).status = status;
    return account;
  };

  test.each([['UPDATE_FAILED'], ['CREATE_FAILED']])(
    'is no fault where the config goes on from there: %s',
    async (status) => {
      const { verdicts } = await aboutStack(await left(status), { text: goesOn });
      expect(verdicts).toEqual([
        {
          kind: 'fine',
          sentence: expect.stringContaining(
            'the next one goes on from there, since the config has disableAutoRollback: true',
          ),
        },
      ]);
    },
  );

  test.each([
    ['a config without it', config()],
    ['a config that says otherwise', `${config()}deploymentConfig:\n  disableAutoRollback: false\n`],
  ])('is a fault with %s', async (_, text) => {
    const { verdicts } = await aboutStack(await left('UPDATE_FAILED'), { text });
    expect(verdicts).toMatchObject([{ kind: 'fault', why: 'No deployment changes it before that.' }]);
  });

  test('is a fault where its rollback failed, whatever the config says', async () => {
    const { verdicts } = await aboutStack(await left('UPDATE_ROLLBACK_FAILED'), { text: goesOn });
    expect(verdicts).toMatchObject([{ kind: 'fault' }]);
  });
});
