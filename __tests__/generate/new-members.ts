/** Returns the text of a member's file as a member of another name: its export and its `type`. */
const renamed = (text: string, [from, to]: readonly [string, string]): string => {
  const camelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return text
    .replace(`export const ${camelCase(from)} =`, `export const ${camelCase(to)} =`)
    .replaceAll(new RegExp(`type: ('?)${from}(?![\\w-])`, 'g'), `type: $1${to}`)
    .replaceAll(`$${from[0]?.toUpperCase()}${from.slice(1)}()`, `$StageName()`);
};

/** An event whose caller waits for the response of the function, by its URL. */
const functionUrl = `import { jobExample } from '../../schema/job-example.ts';
import { oneOf } from '../../schema/shape.ts';
import { defineEvent } from '../event.ts';

/** Starts the job for requests to a URL of its own. */
export const functionUrl = defineEvent({
  type: 'function-url',
  says: 'Starts the job for requests to a URL of its own.',
  properties: { authorization: oneOf('Who may send requests.', ['AWS_IAM', 'NONE'], { default: 'AWS_IAM' }) },
  example: jobExample(\`
events:
  - type: function-url
    properties:
      authorization: NONE
\`),
  sample: {
    version: '2.0',
    rawPath: '/',
    body: '{}',
    requestContext: { domainName: 'abc.lambda-url.eu-west-1.on.aws', requestId: 'a', http: { method: 'POST' } },
  },
  asynchronous: false,
  trigger: {
    recognizes: (event) => /[.]lambda-url[.]/.test(event.requestContext?.domainName),
    identity: (event) => event.requestContext.requestId,
    reply: ({ started, failed }) => ({
      statusCode: failed.length > 0 ? 500 : 202,
      body: JSON.stringify({ started }),
    }),
  },
  source: () => undefined,
  words: () => 'requests to its URL',
  expand: ({ authorization }, event) => [
    event.child('Url', 'none', {
      Type: 'AWS::Lambda::Url',
      ...event.dependsOn(),
      Properties: { TargetFunctionArn: event.trigger.arn, AuthType: authorization },
    }),
    event.child('Permission', 'none', {
      Type: 'AWS::Lambda::Permission',
      Properties: {
        Action: 'lambda:InvokeFunctionUrl',
        FunctionName: event.trigger.name,
        Principal: '*',
        FunctionUrlAuthType: authorization,
      },
    }),
  ],
});
`;

/** A resource type that contains data, has tags, and is referred to by its physical name. */
const ledger = `import { allow } from '../../cloudformation/contribution.ts';
import { arn } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { flag } from '../../schema/shape.ts';
import type { NamedResource } from '../../stage/resource.ts';
import { defineResource } from '../resource.ts';

const tableName = ({ stage, name }: NamedResource) => physicalName(stage.stack, name, 255);
const tableArn = (table: NamedResource) => arn('dynamodb', 'table/', tableName(table));

/** A table of entries. */
export const ledger = defineResource({
  type: 'ledger',
  says: 'A table of entries.',
  properties: { protected: flag('Refuse to delete it.', { default: false }) },
  example: \`
resources:
  entries:
    type: ledger
    properties:
      protected: true
\`,
  mainChild: 'Table',
  params: (table) => ({ name: tableName(table), arn: tableArn(table) }),
  connectTo: (table) => ({
    statements: [allow(['dynamodb:PutItem'], tableArn(table))],
    variables: { NAME: tableName(table) },
  }),
  expand: (properties, table) => [
    {
      kind: 'resource',
      id: table.id('Table'),
      from: table.path,
      tags: 'in-place',
      holdsData: 'kept',
      referenceAs: { nameProperty: 'TableName', expressions: { Ref: tableName(table), Arn: tableArn(table) } },
      body: {
        Type: 'AWS::DynamoDB::Table',
        Metadata: table.metadata,
        Properties: {
          TableName: tableName(table),
          BillingMode: 'PAY_PER_REQUEST',
          DeletionProtectionEnabled: properties.protected,
          AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        },
      },
    },
  ],
});
`;

/** A language whose programs need nothing but their interpreter. */
const lua = `import { text } from '../../../schema/shape.ts';
import { defineLanguage } from '../../language.ts';

/** Programs in Lua. */
export const lua = defineLanguage({
  name: 'Lua',
  extensions: ['lua'],
  properties: { luaVersion: text('The version of Lua.', { default: '5.4' }) },
  image: (entry, { languageSpecificConfig }, _files, platform) => ({
    value: {
      kind: 'built',
      folder: '.',
      dockerfile: {
        text: \`FROM nickblah/lua:\${languageSpecificConfig.luaVersion}\\nCOPY . /app\\nCMD ["lua", "/app/\${entry}"]\\n\`,
      },
      excluded: [],
      buildArguments: [],
      platform,
      recipe: 1,
    },
    diagnostics: [],
  }),
});
`;

/** A command that prints the name of the stage's stack. */
const stackCommand = `import { compile } from '../operations/compile/compile.ts';
import type { CompileRequest } from '../operations/compile/compile-request.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/** Prints the name of the stage's stack. */
export const stackName = async (world: World, request: CompileRequest): Promise<CommandResult> => {
  const compiled = await compile(world, request);
  world.print(compiled.stage.stack, 'text');
  return compiled;
};
`;
const stackEntry = `  'stack-name': {
    says: 'Print the name of the stack.',
    ...{ aws: 'never', stage: 'required', changesStack: false, comments: false, files: [] },
    run: async (world, { request }) => (await import('./stack-name.ts')).stackName(world, request),
  },
`;

/**
 * Returns, by recipe of CONTRIBUTING.md, the files that someone who follows it writes or changes by hand, with their
 * texts. `read` returns the text of a file of the project.
 */
export const newMembers = (
  read: (path: string) => string,
): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const copied = (folder: string, from: string, to: string) => ({
    [`${folder}/${to}.ts`]: renamed(read(`${folder}/${from}.ts`), [from, to]),
  });
  return {
    'a pushed event': copied('src/events/types', 'schedule', 'time-table'),
    'a polled event': copied('src/events/types', 'sqs', 'message-feed'),
    'a requested event': { 'src/events/types/function-url.ts': functionUrl },
    'a resource': { 'src/resources/types/ledger.ts': ledger },
    'a directive': copied('src/directives/types', 'stage', 'stage-name'),
    'a lint rule': copied('src/lint/rules', 'floating-image', 'loose-image'),
    'a packaging': copied('src/packaging/types', 'prebuilt-image', 'pulled-image'),
    'a language': { 'src/packaging/languages/lua/lua.ts': lua },
    'a command': {
      'src/commands/stack-name.ts': stackCommand,
      'src/commands/table.ts': read('src/commands/table.ts').replace(/(?=\n\} as const satisfies)/, `\n${stackEntry}`),
    },
  };
};
