import { visible } from '../../diagnostics/visible.ts';
import type { Schema } from '../shape-walk.ts';

/**
 * The keys of an item such as `{LEVEL: info}` in a list of names and values, meant as name and value. A key that the
 * item may have is never one, nor is a default that was filled in.
 */
export const meantAsPair = (value: unknown, own: Schema): readonly string[] =>
  ((own.required ?? []) as readonly string[]).join() === 'name,value' &&
  value !== null &&
  typeof value === 'object' &&
  !('name' in value || 'value' in value)
    ? Object.keys(value).filter(
        (key) =>
          !Object.hasOwn((own.properties ?? {}) as object, key) &&
          typeof (value as Record<string, unknown>)[key] !== 'object',
      )
    : [];

/** What to type instead of a key of such an item. */
export const asPair = (key: string, value: unknown): string =>
  `Write {name: ${visible(key)}, value: ${/^[\w./-]+$/.test(String(value)) ? value : '…'}}.`;

/** A resource at the top of the config, told by its type. */
export const asResource = (value: unknown): string | undefined => {
  const { type, Type } = (value ?? {}) as { readonly type?: unknown; readonly Type?: unknown };
  if (typeof type === 'string') return 'It belongs below `resources`, one level deeper.';
  return typeof Type === 'string' ? 'It belongs below `cloudformationResources`, one level deeper.' : undefined;
};

/** The value with hyphens or nothing in the place of what its form does not allow, where that is of the form. */
export const inTheForm = (value: string, pattern: string): string | undefined => {
  const words = value.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const meant = [words.join('-'), words.join('')].find((one) => one !== '' && new RegExp(pattern, 'u').test(one));
  return meant === undefined || value.includes('=') || words.length < 2 || words.length > 5
    ? undefined
    : `Write ${meant}.`;
};

/** `my-job` as `myJob`. */
export const renamed = (name: string): string => {
  const meant = name.replace(/[^A-Za-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase());
  return /^[A-Za-z][A-Za-z0-9]{0,59}$/.test(meant) && meant !== name ? `Write ${meant}` : 'Rename it';
};
