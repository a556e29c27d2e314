import { checkResourceName } from '../cloudformation/referenced-resource.ts';
import { hasToken } from '../cloudformation/token.ts';
import { inBackticks } from '../config/complaints/phrases.ts';
import { type Config, shape } from '../config/schema.ts';
import { visit } from '../config/shape-walk.ts';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.ts';
import { maxErrors } from '../diagnostics/report-each.ts';
import { nearest } from '../diagnostics/suggest.ts';

/**
 * Returns an error for each property that must name a resource (`resourceName` of the shapes) and names none, or one of
 * another type. Stops after `maxErrors` errors.
 */
export const checkNames = (config: Config): Diagnostic[] => {
  const found: Diagnostic[] = [];
  visit(shape, config, (own, name, here) => {
    if (found.length >= maxErrors) return false;
    const types = own.names as readonly string[] | undefined;
    if (types === undefined || typeof name !== 'string') return true;
    const path = here();
    const target = Object.hasOwn(config.resources, name) ? config.resources[name] : undefined;
    if (hasToken(name)) found.push(...checkResourceName(name, path));
    else if (target === undefined) {
      const sentence = `There is no resource "${name}" in this config.`;
      found.push(
        errorAt('config/unknown-resource', path, sentence, ownHint(own, name) ?? hintFor(name, types, config)),
      );
    } else if (!types.includes(target.type)) {
      const sentence = `"${name}" is of type ${target.type}; ${types.join(' or ')} is needed here.`;
      found.push(errorAt('config/wrong-resource', path, sentence, hintFor(name, types, config)));
    }
    return false;
  });
  return found;
};

/** Returns the hint that a property has for a name of AWS's own. */
const ownHint = ({ hints }: { readonly hints?: unknown }, name: string): string | undefined =>
  Object.hasOwn(Object(hints), name) ? (hints as Readonly<Record<string, string>>)[name] : undefined;

/**
 * Returns the resources of the right type that could be named instead. Searches all resources, so only for an error.
 */
const hintFor = (name: string, types: readonly string[], { resources }: Config): string => {
  const candidates = Object.keys(resources).filter((other) => types.includes(resources[other]?.type ?? ''));
  const meant = nearest(name, candidates);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  return candidates.length > 0
    ? `Of that type ${candidates.length > 1 ? 'are' : 'is'} ${inBackticks(candidates)}.`
    : `Add a resource of type ${inBackticks(types)} under resources.`;
};
