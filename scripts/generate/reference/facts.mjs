// Facts from a linked example: parameters, variables and permissions of a resource, as the project "shop" has them.
import { code, fenced, table } from '../markdown.mjs';

const project = 'shop';
const stage = 'dev';

const stands = { 'AWS::Partition': '<partition>', 'AWS::Region': '<region>', 'AWS::AccountId': '<account>' };

/** Returns an expression as text, with `…` for what only CloudFormation knows. */
const spelled = (expression) => {
  if (expression === null || typeof expression !== 'object') return String(expression);
  const [name, value] = Object.entries(expression)[0] ?? [];
  if (name === 'Ref') return stands[value] ?? (value.includes('::') ? '…' : `<${value}>`);
  if (name === 'Fn::GetAtt') return `<${value.join('.')}>`;
  if (name === 'Fn::Join') return value[1].map(spelled).join(value[0]).replaceAll(/…+/g, '…');
  return '…';
};

/** Returns the name of the first resource of this type in the member's example, and what other resources see of it. */
export const linkedExample = async ({ load, member }) => {
  const [{ parseSource }, { resolveDirectives }, { judge }, { neighboursOf }, { stageOf }] = await Promise.all(
    ['source/parse.js', 'evaluation/resolve.js', 'config/judge.js', 'graph/neighbours.js', 'stage/stage.js'].map(load),
  );
  const { value: document } = await parseSource(member.example, 'example.yml');
  const facts = { stage, region: 'eu-west-1' };
  const { value: config } = judge(resolveDirectives(document.value, facts, new Map()).value);
  if (!config) return undefined;
  const neighbours = neighboursOf(config, stageOf(project, stage));
  return [...neighbours.values()].find(({ type }) => type === member.type);
};

/** Returns names alone for a member that is not compiled yet. */
export const parametersText = ({ name, params }, later) => {
  const rows = Object.entries(params).map(([param, value]) => [
    code(`$ResourceParam('${name}', '${param}')`),
    later ? 'not known yet' : code(spelled(value)),
  ]);
  return rows.length ? table(['of the example', `in the stack \`${project}-${stage}\``], rows) : 'None.\n';
};

export const connectionText = ({ name, connection }) => {
  if (!connection) return 'A job cannot name it in `connectTo`.\n';
  const variable = (word) => code(`STP_${name.toUpperCase()}_${word}`);
  const variables = [
    ...Object.entries(connection.variables).map(([word, value]) => [variable(word), code(spelled(value))]),
    // Their values are secret: AWS reads them when the job starts, and no template or log has them.
    ...Object.keys(connection.secrets ?? {}).map((word) => [
      variable(word),
      'a secret, which AWS reads when it starts',
    ]),
  ];
  const statements = connection.statements.map(({ Effect, Action, Resource, Condition }) => [
    `${Effect === 'Deny' ? 'not ' : ''}${Action.map(code).join(', ')}`,
    `${[Resource]
      .flat()
      .map((one) => code(spelled(one)))
      .join(', ')}${Condition ? ', under a condition' : ''}`,
  ]);
  return [
    `A job with \`connectTo: [${name}]\` gets these variables`,
    variables.length ? `:\n\n${table(['variable', 'value'], variables)}\n` : ': none.\n\n',
    statements.length ? `and may:\n\n${table(['action', 'on'], statements)}` : 'No permission is needed.\n',
  ].join('');
};

export const actionsText = (actions) => (actions.length ? fenced('', [...actions].sort().join('\n')) : 'Nothing.\n');
