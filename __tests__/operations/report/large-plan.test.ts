import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { warnIfTooLarge } from '../../../src/operations/report/warn-large-plan.ts';
import { makeWorld } from '../../fakes/world.ts';

const mebibyte = 1024 * 1024;

test.each([
  ['of 17 MiB', 'x'.repeat(17 * mebibyte), 7, true],
  ['whose artifact would have more than 4 MiB', randomBytes(4.5 * mebibyte).toString('base64'), 7, true],
  ['of 5 MiB that compresses well', 'x'.repeat(5 * mebibyte), 7, false],
  ['of 17 MiB that is made at a prompt', 'x'.repeat(17 * mebibyte), undefined, false],
])('A plan %s has a warning exactly where a deploy does not take it for reviewed', async (_, text, run, warns) => {
  const { world, annotations } = makeWorld();
  await warnIfTooLarge(world, text, { run: run === undefined ? {} : { run } });
  const title = 'stack/no-reviewed-plan';
  expect(annotations).toEqual(
    warns ? [{ severity: 'warning', title, message: expect.stringMatching(/^plan\.json has \d+\.\d MiB, and /) }] : [],
  );
});
