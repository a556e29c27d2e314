import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { plan } from '../../src/commands/plan.ts';
import { makeWorld } from '../fakes/world.ts';
import { config, deployed, planned, request } from './plan-fixture.ts';

/** Returns the config with an output `Extra` of the stack, which other stacks may import if `more` says so. */
const withOutput = (value: string, more = '') =>
  `${config()}stackConfig:\n  outputs:\n    - name: Extra\n      value: ${value}\n${more}`;
const exported = '      export: true\n';
const verdictOf = (page = '') => /<div class="verdict (\w+)">/.exec(page)?.[1];

describe('plan of a change of outputs alone', () => {
  test.each([
    ['is added', config(), withOutput('a')],
    ['changes', withOutput('a'), withOutput('b')],
    ['goes', withOutput('a'), config()],
    ['goes, and other stacks may import it', withOutput('a', exported), config()],
  ])('names the output that %s, in terminal, comment and page', async (words, before, after) => {
    const fake = makeWorld([], await deployed(before), after);
    const { outputChanges } = await planned(fake);
    expect(outputChanges).toEqual([expect.objectContaining({ name: 'Extra' })]);
    expect(fake.lines.join('\n')).toContain(`Output Extra ${words}.`);
    expect(fake.files['report.md']).toContain('**1 output of the stack to change**'.replaceAll('**', ''));
    expect(fake.files['report.md']).toContain(`- Output \`Extra\` ${words}\n`);
    expect(fake.files['report.md']).not.toContain('nothing to change');
    expect(fake.files['report.html']).toContain(`Output Extra ${words}.`);
  });

  test('is blocked in the comment and on the page where another stack imports the output that goes', async () => {
    const account = await deployed(withOutput('a', exported));
    account.imports.set('shop-dev-Extra', ['other-stack']);
    const fake = makeWorld([], account, config());
    await plan(fake.world, request({ failOnBlocked: false }));
    expect(fake.files['report.md']).toMatch(/### ⛔ .*blocked, AWS would refuse 1 change/);
    expect(fake.files['report.md']).toContain('**What AWS would refuse: 1**');
    expect(verdictOf(fake.files['report.html'])).toBe('bad');
  });

  test('is blocked in the comment and on the page where max-changes is 0', async () => {
    const fake = makeWorld([], await deployed(), withOutput('a'));
    await plan(fake.world, request({ failOnBlocked: false, maxChanges: 0 }));
    expect(fake.files['report.md']).toMatch(/### ⛔ .*blocked, .*max-changes is 0/);
    expect(verdictOf(fake.files['report.html'])).toBe('bad');
  });

  test('that is deployed says what changed', async () => {
    const fake = makeWorld([], await deployed(), withOutput('a'));
    await deploy(fake.world, request());
    expect(fake.files['report.md']).toContain('**1 output of the stack changed**');
    expect(fake.files['report.md']).toContain('- Output `Extra` was added\n');
  });
});

describe('plan of a change of resources', () => {
  test('that max-changes blocks is blocked on its page, as in its comment', async () => {
    const fake = makeWorld([], await deployed(), config({ memory: 1800 }));
    await plan(fake.world, request({ failOnBlocked: false, maxChanges: 0 }));
    expect(fake.files['report.md']).toContain('⛔');
    expect(verdictOf(fake.files['report.html'])).toBe('bad');
  });

  test('names no output that follows from them', async () => {
    const fake = makeWorld([], await deployed(), `${config()}  more:\n    type: sqs-queue\n`);
    expect(await planned(fake)).not.toHaveProperty('outputChanges');
  });
});
