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
  one: object('One.', {
    needed: required(union('A thing.', [thing('now', {}), thing('soon', { later: true as const })])),
  }),
  plain: later(object('Plain.', { inner: later(text('Inner.')) })),
}) as unknown as Schema;

const reported = (value: unknown) =>
  withoutEffect(value, shape).map(({ code, severity, place }) => [
    code,
    severity,
    (place as { path: readonly unknown[] }).path.join('.'),
  ]);

describe('withoutEffect', () => {
  test('reports a key of a later version where it is written, in lists and maps', () => {
    expect(reported({ things: { a: { type: 'now' } }, list: [{ name: 'x' }] })).toEqual([]);
    expect(
      reported({ things: { a: { type: 'now', properties: { deep: 'x' } } }, list: [{ name: 'x', gift: true }] }),
    ).toEqual([
      ['config/not-yet', 'error', 'things.a.properties.deep'],
      ['config/not-yet', 'error', 'list.0.gift'],
    ]);
  });

  test('reports a type or key of a later version once, and nothing below it', () => {
    expect(reported({ things: { a: { type: 'soon', properties: { deep: 'x' } } } })).toEqual([
      ['config/not-yet', 'error', 'things.a.type'],
    ]);
    expect(reported({ plain: { inner: 'x' } })).toEqual([['config/not-yet', 'error', 'plain']]);
  });

  test('names the types of this version where one is needed, and removal where none is', () => {
    const hints = (value: unknown) => withoutEffect(value, shape).map(({ hint }) => hint);
    expect(hints({ one: { needed: { type: 'soon' } } })).toEqual(['Write now until a later version brings it.']);
    expect(hints({ things: { a: { type: 'soon' } } })).toEqual(['Remove it until a later version brings it.']);
  });

  test('reports a value of a later version, with the values of this one', () => {
    expect(reported({ way: 'by-air' })).toEqual([['config/not-yet', 'error', 'way']]);
    expect(withoutEffect({ way: 'by-air' }, shape)[0]?.hint).toBe('Write by-road or on-foot, or leave it out.');
    expect(reported({ way: 'by-road' })).toEqual([]);
  });

  test('warns of a key that is accepted and ignored', () => {
    expect(reported({ scripts: { build: 'make' } })).toEqual([['config/ignored', 'warning', 'scripts']]);
  });

  test('reports nothing for values without a shape: unknown keys and types, values of a wrong type', () => {
    for (const value of [
      undefined,
      null,
      3,
      'x',
      [],
      { other: { gift: 1 } },
      { things: { a: { type: 'x', gift: 1 } } },
    ])
      expect(reported(value)).toEqual([]);
  });
});
