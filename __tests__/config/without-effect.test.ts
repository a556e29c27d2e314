import { describe, expect, test } from '@jest/globals';
import type { Schema } from '../../src/config/shape-walk.ts';
import { withoutEffect } from '../../src/config/without-effect.ts';
import { memberShape } from '../../src/schema/member.ts';
import {
  flag,
  ignored,
  later,
  laterMembers,
  list,
  map,
  object,
  oneOf,
  required,
  text,
  union,
} from '../../src/schema/shape.ts';

const thing = (type: string, more: object) => ({
  shape: memberShape({ type, says: `A ${type}.`, properties: { deep: later(text('Deep.')) }, example: '', ...more }),
});

const shape = object('A config.', {
  things: map('Things.', union('A thing.', [thing('now', {}), thing('soon', { later: true as const })])),
  list: list('A list.', object('An item.', { name: required(text('A name.')), gift: later(flag('A gift.')) })),
  scripts: ignored(map('Scripts.', text('A script.')), 'Scripts are not run.'),
  way: laterMembers(oneOf('A way.', ['by-air', 'by-road', 'on-foot']), 'by-air'),
  plain: later(object('Plain.', { inner: later(text('Inner.')) })),
}) as unknown as Schema;

const told = (value: unknown) =>
  withoutEffect(value, shape).map(({ code, severity, place }) => [
    code,
    severity,
    (place as { path: readonly unknown[] }).path.join('.'),
  ]);

describe('what is written and does nothing', () => {
  test('is told where it is written, in lists and maps, and never where it is not', () => {
    expect(told({ things: { a: { type: 'now' } }, list: [{ name: 'x' }] })).toEqual([]);
    expect(
      told({ things: { a: { type: 'now', properties: { deep: 'x' } } }, list: [{ name: 'x', gift: true }] }),
    ).toEqual([
      ['config/not-yet', 'error', 'things.a.properties.deep'],
      ['config/not-yet', 'error', 'list.0.gift'],
    ]);
  });

  test('is told once for a type, on its line, whatever lies below', () => {
    expect(told({ things: { a: { type: 'soon', properties: { deep: 'x' } } } })).toEqual([
      ['config/not-yet', 'error', 'things.a.type'],
    ]);
    expect(told({ plain: { inner: 'x' } })).toEqual([['config/not-yet', 'error', 'plain']]);
  });

  test('is told of the one value of several that is not compiled yet, with the others', () => {
    expect(told({ way: 'by-air' })).toEqual([['config/not-yet', 'error', 'way']]);
    expect(withoutEffect({ way: 'by-air' }, shape)[0]?.hint).toBe('Write by-road or on-foot, or leave it out.');
    expect(told({ way: 'by-road' })).toEqual([]);
  });

  test('is a warning where it is only accepted', () => {
    expect(told({ scripts: { build: 'make' } })).toEqual([['config/ignored', 'warning', 'scripts']]);
  });

  test('is nothing in what has no shape: unknown keys and types, values of another kind', () => {
    for (const value of [
      undefined,
      null,
      3,
      'x',
      [],
      { other: { gift: 1 } },
      { things: { a: { type: 'x', gift: 1 } } },
    ])
      expect(told(value)).toEqual([]);
  });
});
