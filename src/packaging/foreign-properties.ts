import { type Diagnostic, warningAt } from '../diagnostics/diagnostic.ts';
import { ownProperties } from './program-source.ts';

/** The part of a language that tells its own properties from those of other languages. */
interface LanguageProperties {
  readonly name: string;
  readonly properties: object;
}

/**
 * Returns a warning for each property of `languageSpecificConfig` that belongs to other languages than that of the entry
 * file, and changes nothing. A value that is the default of its shape counts as left out.
 */
export const foreignProperties = (
  own: LanguageProperties,
  written: object,
  languages: readonly LanguageProperties[],
): Diagnostic[] =>
  Object.entries(written).flatMap(([key, value]) => {
    if (value === undefined || Object.hasOwn(own.properties, key)) return [];
    const others = languages.filter(({ properties }) => Object.hasOwn(properties, key));
    const isDefault = others.some(
      ({ properties }) => (properties as Record<string, { default?: unknown }>)[key]?.default === value,
    );
    if (isDefault || others.length === 0) return [];
    return [
      {
        ...warningAt(
          'config/ignored',
          [...ownProperties, key],
          `${key} is for programs in ${others.map(({ name }) => name).join(' or ')}, and this one is in ${own.name}: it changes nothing.`,
          'Remove it.',
        ),
        place: { path: [...ownProperties, key], at: 'key' as const },
      },
    ];
  });
