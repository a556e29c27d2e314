// What this version compiles and what it does not yet, from the registries.

const registries = ['events', 'resources', 'packagings', 'languages'];

/** Returns the paths of properties that are not compiled yet, below a shape. */
const laterIn = (shape, path = []) => {
  if (shape === null || typeof shape !== 'object') return [];
  if (shape.later) return [{ path: path.join('.'), says: shape.description }];
  return [
    ...Object.entries(shape.properties ?? {}).flatMap(([key, part]) => laterIn(part, [...path, key])),
    ...(shape.items ? laterIn(shape.items, path) : []),
  ];
};

/** Returns the members of each registry by whether they are compiled, and the later properties of compiled members. */
export const membersToday = async (load) => {
  const of = {};
  for (const name of registries) {
    const members = (await load(`generated/${name}.js`))[name].map((member) => ({
      ...member,
      name: member.type ?? member.name,
    }));
    const isCompiled = (member) => (name === 'languages' ? 'image' in member : !member.later);
    of[name] = { compiled: members.filter(isCompiled), later: members.filter((member) => !isCompiled(member)) };
  }
  const { shape } = await load('config/schema.js');
  const ownOf = (member) => member.shape?.properties.properties ?? { type: 'object', properties: member.properties };
  const members = registries.flatMap((name) => of[name].compiled);
  const properties = members.flatMap((member) =>
    laterIn(ownOf(member)).map((property) => ({ of: member.name, ...property })),
  );
  const { resources: _, ...top } = shape.properties;
  return {
    ...of,
    properties: [...properties, ...laterIn({ properties: top }).map((one) => ({ of: undefined, ...one }))],
  };
};
