// Tells what CloudFormation does when a property of an event or a resource changes: the member's example is linked with
// different values of the property, and the templates are compared by the table of replacements.
import { code, table } from '../markdown.mjs';
import { linker } from './permissions.mjs';
import { valuesOf } from './values.mjs';

/** Returns the compiled properties of an object shape, by dotted path; a map in a map has a row for each of its keys. */
const compiledPaths = (shape, path = []) =>
  Object.entries(shape.properties ?? {}).flatMap(([key, part]) => {
    // The page of each event says what becomes of it.
    if (part.later || part.ignored || key === 'events') return [];
    const at = [...path, key];
    return part.type === 'object' && part.properties ? compiledPaths(part, at) : [{ at, part }];
  });

/** Returns the properties of the first resource or event of a member's type in its example. */
const propertiesOf = (document, { kind, member }) => {
  const owners =
    kind === 'events'
      ? Object.values(document.resources).flatMap(({ properties }) => properties?.events ?? [])
      : Object.values(document.resources);
  const own = owners.find(({ type }) => type === member.type);
  own.properties ??= {};
  return own.properties;
};

/** Returns the value that the example has at a path, in a list; an empty list if it has none. */
const writtenIn = (properties, at) => {
  const value = at.reduce((part, key) => part?.[key], properties);
  return value === undefined ? [] : [value];
};

/** Removes the other members of the groups of alternatives that a property belongs to. */
const removeAlternatives = (properties, shape, key) => {
  for (const group of [shape.exactlyOne ?? [], shape.atMostOne ?? []])
    if (group.includes(key)) for (const other of group) if (other !== key) delete properties[other];
};

/** Sets or removes a property inside a map, and gives maps on the way what they require. */
const place = (properties, shape, [key, ...rest], value) => {
  if (value !== undefined || rest.length > 0) removeAlternatives(properties, shape, key);
  if (rest.length === 0) {
    if (value === undefined) delete properties[key];
    else properties[key] = value;
    return;
  }
  const part = shape.properties[key];
  properties[key] ??= structuredClone(valuesOf(part)[0] ?? {});
  // What is turned off has no properties that do anything.
  if (part.properties.enabled?.type === 'boolean' && rest[0] !== 'enabled') properties[key].enabled = true;
  place(properties[key], part, rest, value);
};

/** Returns the template's resources for a config with a value of a property; undefined if that is no valid config. */
const linkedWith = (linking, { document, stage }, member, { at, value }) => {
  const changed = structuredClone(document);
  place(propertiesOf(changed, member), member.member.shape.properties.properties, at, value);
  try {
    const linked = linking.resources(changed, stage);
    return linked.length > 0 ? new Map(linked) : undefined;
  } catch {
    return undefined;
  }
};

/** Properties that a property needs beside it, of which AWS fixes the sizes, by its name. */
const companions = { capacity: { resources: { cpu: 1, memory: 2_048 } } };

/**
 * Returns configs to try a property in: the example, the example with only what is required, and that with each switch
 * turned on, as the example with it, since some properties need another one or exclude it. `preview` does something in previews alone.
 */
const surroundings = (document, about, [key]) => {
  if (key === 'preview') return [{ document, stage: 'pr-7' }];
  const shape = about.member.shape.properties.properties;
  const least = (more) => {
    const copy = structuredClone(document);
    const own = propertiesOf(copy, about);
    const kept = [...(shape.required ?? []), ...(shape.exactlyOne ?? [])];
    for (const key of Object.keys(own)) if (!kept.includes(key)) delete own[key];
    return { document: Object.assign(own, more) && copy, stage: 'dev' };
  };
  const switches = Object.keys(shape.properties).filter((one) => {
    const { type, later } = shape.properties[one];
    return type === 'boolean' && !later;
  });
  const whole = (more) => {
    const copy = structuredClone(document);
    return { document: Object.assign(propertiesOf(copy, about), more) && copy, stage: 'dev' };
  };
  return [
    { document, stage: 'dev' },
    least({}),
    ...switches.flatMap((one) => [least({ [one]: true }), whole({ [one]: true })]),
    ...(companions[key] === undefined ? [] : [whole(companions[key])]),
  ];
};

const deeds = { Always: (type) => `replaces ${code(type)}`, Conditionally: (type) => `may replace ${code(type)}` };

/** Returns what CloudFormation does to one resource whose body changed, for each of its properties that did. */
const effectsOnBody = ({ recreationOf, replacing, keepsIdentifier }, before, after) => {
  const isKept = keepsIdentifier(before, after);
  const [was, is] = [before.Properties ?? {}, after.Properties ?? {}];
  return Object.keys({ ...was, ...is })
    .filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]))
    .map((key) => {
      const recreation = recreationOf(replacing, before.Type, ['Properties', key]);
      if (isKept && recreation === 'Conditionally') return 'in place';
      return deeds[recreation]?.(before.Type) ?? 'in place';
    });
};

/** True for a part that all jobs of the stack share: another pool, which is left only when it is empty. */
const isShared = (id) => id.startsWith('Stp');

/** Returns what CloudFormation does to get from one template to the other. */
const effects = (rules, before, after) => {
  const onlyIn = (one, other) => [...one].filter(([id]) => !other.has(id) && !isShared(id)).map(([, { Type }]) => Type);
  const [gone, come] = [onlyIn(before, after), onlyIn(after, before)];
  const swapped = come.filter((type) => gone.includes(type));
  const rest = [...gone, ...come].filter((type) => !swapped.includes(type));
  return [
    ...swapped.map((type) => `a new ${code(type)} instead of the old one`),
    ...rest.map((type) => `adds or removes ${code(type)}`),
    ...[...before].flatMap(([id, body]) => {
      const other = after.get(id);
      return other === undefined || JSON.stringify(body) === JSON.stringify(other)
        ? []
        : effectsOnBody(rules, body, other);
    }),
  ];
};

/** Returns the words for all effects of a property: replacements and new resources before what changes in place. */
const words = (found) => {
  const all = [...new Set(found)].sort();
  const grave = all.filter((one) => one !== 'in place');
  // A permission goes with the rule or mapping that it belongs to.
  const main = grave.filter((one) => !one.includes('AWS::Lambda::Permission'));
  if (all.length === 0) return 'nothing in the template';
  return [main, grave, all].find((list) => list.length > 0).join('; ');
};

/** The most values of a property that are compared in one config. */
const most = 4;

/** Returns the types of resources that properties of a shape name. */
const namedTypes = (shape) =>
  shape === null || typeof shape !== 'object'
    ? []
    : Object.entries(shape).flatMap(([key, part]) => {
        if (key === 'names' && Array.isArray(part)) return part;
        return key === 'events' ? [] : namedTypes(part);
      });

/** Adds to a document a resource of each type that properties of a shape name, from the examples of these types. */
const withEveryType = async (document, { load, linking, shape }) => {
  const { resources } = await load('generated/resources.js');
  for (const type of new Set(namedTypes(shape))) {
    const member = resources.find((one) => one.type === type);
    const has = Object.values(document.resources).some((one) => one.type === type);
    if (has || member === undefined || member.later) continue;
    const example = await linking.read(member.example);
    // The smallest one refers to no other.
    const [body] = Object.values(example.resources)
      .filter((one) => one.type === type)
      .sort((one, other) => JSON.stringify(one).length - JSON.stringify(other).length);
    document.resources[`example${Object.keys(document.resources).length}`] = body;
  }
  return document;
};

/**
 * Returns rows of a property's path and what its change does; `undefined` where no two values of it were found that are
 * valid beside the same others.
 */
export const updatesOf = async ({ load, kind, member }) => {
  const [{ loadReplacementTable, recreationOf }, { keepsIdentifier }, linking] = await Promise.all([
    load('cloudformation/replacements.js'),
    load('stack/named-databases.js'),
    linker(load),
  ]);
  const rules = { recreationOf, keepsIdentifier, replacing: await loadReplacementTable() };
  const document = await withEveryType(await linking.read(member.example), { load, linking, shape: member.shape });
  const about = { kind, member };
  const paths = compiledPaths(member.shape.properties.properties).map(({ at, part }) => ({
    at,
    values: [undefined, ...writtenIn(propertiesOf(document, about), at), ...valuesOf(part, document)],
  }));
  return paths.map(({ at, values }) => {
    const compared = surroundings(document, about, at).map((config) => {
      const linked = [];
      for (const value of values) {
        const one = linked.length < most && linkedWith(linking, config, about, { at, value });
        if (one) linked.push(one);
      }
      return linked;
    });
    const found = compared.flatMap(([first, ...others]) => others.flatMap((one) => effects(rules, first, one)));
    return { path: at.join('.'), does: compared.every(({ length }) => length < 2) ? undefined : words(found) };
  });
};

/** Returns the table of what a change of each property does. */
export const updatesText = async (request) => {
  const rows = await updatesOf(request);
  return rows.length === 0
    ? ''
    : table(
        ['property', 'what CloudFormation does'],
        rows.map(({ path, does }) => [code(path), does ?? 'changes only together with another property']),
      );
};
