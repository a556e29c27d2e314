// What this version compiles and what it does not yet, from the registries.

const registries = ['events', 'functionEvents', 'resources', 'packagings', 'languages'];

/** The file of a registry's list, where it is not named like the list. */
const files = { functionEvents: 'function-events' };

/**
 * Returns the paths of what is not compiled yet, below a shape: properties, and variants of a union, such as
 * `alarms.trigger: lambda-duration`. The types of registries (`registered`) are rows of their own.
 */
const laterIn = (shape, registered, path = []) => {
  if (shape === null || typeof shape !== 'object' || registered.has(shape)) return [];
  if (shape.later) return [{ path: path.join('.'), says: shape.description }];
  const type = shape.properties?.type;
  if (type?.later) return [{ path: `${path.join('.')}: ${type.const}`, says: shape.description }];
  return [
    ...Object.entries(shape.properties ?? {}).flatMap(([key, part]) => laterIn(part, registered, [...path, key])),
    ...[...(shape.items ? [shape.items] : []), ...(shape.oneOf ?? [])].flatMap((part) =>
      laterIn(part, registered, path),
    ),
  ];
};

/** Returns the members of each registry by whether they are compiled, and the later properties of compiled members. */
export const membersToday = async (load) => {
  const of = {};
  for (const name of registries) {
    const members = (await load(`generated/${files[name] ?? name}.js`))[name].map((member) => ({
      ...member,
      name: member.type ?? member.name,
    }));
    const isCompiled = (member) => (name === 'languages' ? 'image' in member : !member.later);
    of[name] = { compiled: members.filter(isCompiled), later: members.filter((member) => !isCompiled(member)) };
  }
  const { shape } = await load('config/schema.js');
  const ownOf = (member) => member.shape?.properties.properties ?? { type: 'object', properties: member.properties };
  const all = await Promise.all(
    registries.map(async (name) => (await load(`generated/${files[name] ?? name}.js`))[name]),
  );
  const registered = new Set(all.flat().map((member) => member.shape));
  const members = registries.flatMap((name) => of[name].compiled);
  const properties = members.flatMap((member) =>
    laterIn(ownOf(member), registered).map((property) => ({ of: member.name, ...property })),
  );
  const { resources: _, ...top } = shape.properties;
  return {
    ...of,
    properties: [...properties, ...laterIn({ properties: top }, registered).map((one) => ({ of: undefined, ...one }))],
  };
};
