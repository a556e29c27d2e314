// The IAM actions that a member's example needs, from the CloudFormation types that it becomes.
import { code } from '../markdown.mjs';
import { actionsText } from './facts.mjs';

const facts = { stage: 'dev', region: 'eu-west-1' };

/** Returns a function from a config to the bodies of its CloudFormation resources, by logical id. */
export const linker = async (load) => {
  const [{ parseSource }, { resolveDirectives }, { judge }, { link }, { stageOf }] = await Promise.all(
    ['source/parse.js', 'evaluation/resolve.js', 'config/judge.js', 'graph/link.js', 'stage/stage.js'].map(load),
  );
  return {
    read: async (text) => (await parseSource(text, 'example.yml')).value.value,
    resources: (document, stage = facts.stage) => {
      const { value: config, diagnostics } = judge(resolveDirectives(document, { ...facts, stage }, new Map()).value);
      if (config === undefined) throw new Error(`a wrong example: ${diagnostics[0].sentence}`);
      const request = { stage: stageOf('shop', stage), region: facts.region, table: { services: {} } };
      return [...(link(config, request).value?.resources ?? [])].map(([id, { body }]) => [id, body]);
    },
  };
};

/** Returns a config without the events of its jobs. */
const withoutEvents = (document) => {
  const copy = structuredClone(document);
  for (const { properties } of Object.values(copy.resources)) if (properties) delete properties.events;
  return copy;
};

/**
 * Returns the CloudFormation types that a member's example becomes, sorted; for an event those that it adds to its job,
 * or changes.
 */
export const typesOf = async ({ load, kind, member }) => {
  const { read, resources } = await linker(load);
  const document = await read(member.example);
  const before = new Map(
    kind === 'events' ? resources(withoutEvents(document)).map(([id, body]) => [id, JSON.stringify(body)]) : [],
  );
  const added = resources(document).filter(([id, body]) => before.get(id) !== JSON.stringify(body));
  return [...new Set(added.map(([, { Type }]) => Type))].sort();
};

/** Returns the text about the actions that some types need. */
export const neededText = async (load, types) => {
  const { handlerActions, loadHandlers } = await load('permissions/handlers.js');
  const table = await loadHandlers();
  const unknown = types.filter((type) => !table.types[type]);
  return [
    `By the handlers of ${types.map(code).join(', ')}.\n\n`,
    actionsText(handlerActions(table, types)),
    unknown.length > 0 ? `\nThe handlers of ${unknown.map(code).join(', ')} are not in the table yet.\n` : '',
  ].join('');
};
