import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isNewer, markerLine, readMarker, slotKey, withNewMarker, withPlanOf } from '../../src/report/marker.ts';
import { markerKey } from '../../src/report/marker-key.ts';
import { hostile } from './hostile.ts';

describe('The marker of a comment', () => {
  test('can be read back for any slot, and is one HTML comment', () => {
    fc.assert(
      fc.property(hostile, fc.nat(), fc.nat(9), (slot, run, attempt) => {
        fc.pre(slot !== '');
        const facts = { repository: '42', workflow: markerKey(slot), run, attempt, commit: 'a1b2c3d4' };
        const line = markerLine({ slot, ...facts });
        expect(line).toMatch(/^<!-- batch-job:[\w%.-]+ [\w%.= -]+ -->$/);
        expect(line.slice(4, -3)).not.toMatch(/--|>/);
        expect(readMarker(`${line}\nrest`)).toEqual({ slotKey: slotKey(slot), ...facts });
      }),
    );
  });

  test('differs for different slots', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        fc.pre(Buffer.compare(Buffer.from(one), Buffer.from(other)) !== 0);
        expect(slotKey(one)).not.toBe(slotKey(other));
      }),
    );
    expect(slotKey('x'.repeat(500))).not.toBe(slotKey('x'.repeat(501)));
    expect(slotKey('plan-production')).toBe('plan-production');
  });

  test.each([
    ['text\n<!-- batch-job:plan -->'],
    ['> <!-- batch-job:plan -->'],
    ['<!-- batch-job:plan'],
    ['<!-- other:plan -->'],
    [''],
  ])('is not found in %j', (body) => expect(readMarker(body)).toBeUndefined());

  test('omits a commit, repository or workflow of a wrong format', () => {
    expect(markerLine({ slot: 'plan', commit: 'main --> x' })).toBe('<!-- batch-job:plan -->');
    const facts = { repository: '1 --> x', workflow: 'a--b' };
    expect(markerLine({ slot: 'plan', ...facts })).toBe('<!-- batch-job:plan -->');
  });

  test('has the hash of a plan of AWS and no other, and reads no other', () => {
    const plan = `v1:${'a1'.repeat(32)}`;
    const line = markerLine({ slot: 'plan', run: 7, plan });
    expect(line).toBe(`<!-- batch-job:plan run=7 plan=v1%3A${'a1'.repeat(32)} -->`);
    expect(readMarker(line)).toEqual({ slotKey: 'plan', run: 7, plan });
    for (const other of [plan.replace('v1', 'offline'), plan.slice(0, -1), `${plan}0`, plan.toUpperCase(), 'v1: --> x'])
      expect(markerLine({ slot: 'plan', plan: other })).toBe('<!-- batch-job:plan -->');
    const read = (fact: string) => readMarker(`<!-- batch-job:plan plan=${fact} -->`);
    for (const odd of ['x', 'offline%3Aa1', 'v1%3Aa1', `v2%3A${'a1'.repeat(32)}`, `v1%3A${'A1'.repeat(32)}`])
      expect(read(odd)).toEqual({ slotKey: 'plan' });
  });

  test('has the plan of the report that it replaces, with its run, unless it is of a plan itself', () => {
    const [plan, other] = [`v1:${'a1'.repeat(32)}`, `v1:${'b2'.repeat(32)}`];
    const text = (facts: object) => `${markerLine({ slot: 'plan', ...facts })}\nwords\n`;
    const kept = withPlanOf(text({ run: 8 }), { run: 7, plan });
    expect(kept).toBe(`<!-- batch-job:plan run=8 plan=v1%3A${'a1'.repeat(32)} planrun=7 -->\nwords\n`);
    expect(readMarker(kept)).toEqual({ slotKey: 'plan', run: 8, plan, planRun: 7 });
    expect(withPlanOf(text({ run: 9 }), readMarker(kept) ?? {})).toBe(kept.replace('run=8', 'run=9'));
    for (const replaced of [{}, { run: 7 }, { plan }])
      expect(withPlanOf(text({ run: 8 }), replaced)).toBe(text({ run: 8 }));
    const planned = text({ run: 8, plan: other });
    expect(withPlanOf(planned, { run: 7, plan })).toBe(planned);
  });

  test('has no hash of the plan that a plan without AWS replaces', () => {
    const offline = `${markerLine({ slot: 'plan', run: 8, offline: true })}\nwords\n`;
    expect(offline).toBe('<!-- batch-job:plan run=8 offline=1 -->\nwords\n');
    expect(readMarker(offline)).toEqual({ slotKey: 'plan', run: 8, offline: true });
    expect(withPlanOf(offline, { run: 7, plan: `v1:${'a1'.repeat(32)}` })).toBe(offline);
  });

  test('keeps the hash of its plan when it is posted by another job of the run', () => {
    const made = markerLine({ slot: 'a', run: 5, plan: `v1:${'0'.repeat(64)}` });
    expect(withNewMarker(made, { run: 5, attempt: 1 }, 'b')).toBe(
      made.replace('batch-job:a', 'batch-job:b').replace(' -->', ' section=a -->'),
    );
  });

  const moment = fc.record(
    { run: fc.integer({ min: 1, max: 3 }), attempt: fc.integer({ min: 1, max: 3 }) },
    { requiredKeys: [] },
  );

  test('has a strict order by run and attempt, in which one without a run is never newer', () => {
    fc.assert(
      fc.property(moment, moment, moment, (one, other, third) => {
        expect(isNewer(one, other) && isNewer(other, one)).toBe(false);
        if (isNewer(one, other) && isNewer(other, third)) expect(isNewer(one, third)).toBe(true);
        if (one.run === undefined && one.attempt === undefined) expect(isNewer(one, other)).toBe(false);
      }),
    );
    expect(isNewer({ run: 8, attempt: 1 }, { run: 7, attempt: 3 })).toBe(true);
    expect(isNewer({ run: 7, attempt: 3 }, { run: 7, attempt: 2 })).toBe(true);
  });

  test('keeps its run and commit when it is posted, unless it names a later run', () => {
    const body = (line: string) => `${line}\nwords <!-- x -->\n`;
    const posting = { run: 7, attempt: 2, commit: 'abcdef1' };
    const workflow = { repository: '42', workflow: '.github%2Fworkflows%2Fplan.yml' };
    const made = markerLine({ slot: 'a b', ...workflow, run: 5, attempt: 1, commit: '0123456' });
    expect(withNewMarker(body(made), posting)).toBe(body(made));
    expect(withNewMarker(body(made), posting, 'other')).toBe(
      body(made.replace('a%20b', 'other').replace(' -->', ' section=a%20b -->')),
    );
    const later = markerLine({ slot: 'a b', run: 900, quiet: true });
    expect(withNewMarker(body(later), posting)).toBe(body(markerLine({ slot: 'a b', ...posting, quiet: true })));
    expect(withNewMarker(body(markerLine({ slot: 'a' })), posting)).toBe(body(markerLine({ slot: 'a', ...posting })));
    expect(withNewMarker('words', posting)).toBeUndefined();
  });
});
