// `docs/reference/`: a page for each member of a registry, from the member's own file alone.
import { readFileSync } from 'node:fs';
import { code, fenced, folded, plain, table } from './markdown.mjs';
import { departuresOf } from './reference/departures.mjs';
import { actionsText, connectionText, linkedExample, parametersText } from './reference/facts.mjs';
import { guidesOf, guidesOfEvents, guidesOfFunctionEvents } from './reference/guides.mjs';
import { neededText, typesOf } from './reference/permissions.mjs';
import { propertiesTable } from './reference/properties.mjs';
import { updatesText } from './reference/updates.mjs';

const home = 'docs/reference';

/** Kinds of members: the folder of their files, and their name on the pages. */
const kinds = [
  {
    list: 'resources',
    folder: 'resources',
    source: 'resources/types',
    title: 'Resources',
    says: 'What stands under `resources`, told by its `type`.',
  },
  {
    list: 'events',
    folder: 'events',
    source: 'events/types',
    title: 'Events',
    says: 'What starts a job or a function: the items of its `events`.',
  },
  {
    list: 'functionEvents',
    file: 'function-events',
    folder: 'function-events',
    source: 'events/function-types',
    title: 'Events of functions',
    says: 'What starts a function and no job: further items of its `events`.',
  },
  {
    list: 'packagings',
    folder: 'packaging',
    source: 'packaging/types',
    title: 'Packaging',
    says: 'How the image of a job comes to be: `container.packaging`.',
  },
  {
    list: 'directives',
    folder: 'directives',
    source: 'directives/types',
    title: 'Directives',
    says: 'What may stand in place of a value.',
  },
  {
    list: 'rules',
    folder: 'lint',
    source: 'lint/rules',
    title: 'Lint rules',
    says: 'What is allowed and most likely not meant. `lint: {<rule>: off}` in the config switches one off.',
  },
];

const compatibility = readFileSync(new URL('../../docs/stacktape-compatibility.md', import.meta.url), 'utf8');

export default async ({ load, put, keepOnly }) => {
  const found = [];
  for (const kind of kinds)
    found.push({ ...kind, members: (await load(`generated/${kind.file ?? kind.list}.js`))[kind.list] });
  const { wordOf } = await load('evaluation/evaluation-context.js');
  const { shape } = await load('config/schema.js');

  /** Returns links to the pages of a union's members, relative to a folder of `docs/reference`. */
  const linkTo = (up) => (union) => {
    const one = union.oneOf[0];
    const kind = found.find(({ members }) => members.some((member) => member.shape === one));
    if (!kind) return undefined;
    return `[${kind.title === 'Packaging' ? 'packaging' : kind.title.toLowerCase().replace(/s$/, '')}](${up}README.md#${kind.title.toLowerCase()})`;
  };
  const context = { load, wordOf, linkTo: linkTo('../') };

  const pages = new Map();
  for (const kind of found)
    for (const member of kind.members)
      pages.set(
        `${home}/${kind.folder}/${member.type}.md`,
        await (pageOf[kind.list] ?? memberPage)(kind, member, context),
      );
  pages.set(`${home}/config.md`, configPage(shape, linkTo('')));
  pages.set(`${home}/README.md`, indexPage(found, wordOf));
  for (const [path, text] of pages) put(path, text);
  keepOnly(home, [...pages.keys()]);
};

const generated = (source) => `This page is generated from \`${source}\`.\n`;

const section = (title, body) => `\n## ${title}\n\n${body}`;

/** Returns a text with links beside the table of departures, `](runs.md…)`, as a page two folders below has them. */
const fromBelow = (text) => text.replace(/\]\(([\w-]+\.md)/g, '](../../$1');

const departures = (found) =>
  found.length
    ? section(
        'Departures from Stacktape',
        `${table(
          ['what', 'Stacktape and the page', 'here', 'reason'],
          found.map((row) => row.map(fromBelow)),
        )}\nAll of them: [departures from Stacktape](../../stacktape-compatibility.md).\n`,
      )
    : '';

const needed = (text) =>
  section(
    'Needed to deploy it',
    `${folded('IAM actions of the role that deploys', text)}\nBeside them [what every deploy needs](../../permissions.md#what-the-program-itself-calls); [policies to copy](../../permissions.md).\n`,
  );

/** Returns `events` for both lists of events, whose members stand at the same place of a config. */
const kindOf = ({ list }) => (list === 'functionEvents' ? 'events' : list);

/** Returns the text about the IAM actions that a member needs. */
const neededBy = async (load, kind, member) =>
  member.iamActions
    ? actionsText(member.iamActions)
    : neededText(load, await typesOf({ load, kind: kindOf(kind), member }));

const memberPage = async (kind, member, { load, linkTo }) => {
  const properties = member.shape.properties.properties;
  const linked = kind.list === 'resources' ? await linkedExample({ load, member }) : undefined;
  const parts = member.type.split('-');
  // A reader calls `sqs-queue` a queue; `user-auth-pool` is not a pool of instances.
  const words = kind.list === 'resources' && parts.length < 3 ? [member.type, parts.at(-1)] : [member.type];
  return [
    `# \`${member.type}\`\n\n${plain(member.says)}\n${member.later ? notYet : guides(kind, member)}`,
    section('Example', fenced('yaml', member.example)),
    section('Properties', propertiesTable(properties, linkTo)),
    'connectTo' in properties.properties && !member.later
      ? section('What `connectTo` takes', await targetsText(load))
      : '',
    linked ? section('Referenceable parameters', parametersText(linked, member.later)) : '',
    linked && !member.later ? section('What `connectTo` gives', connectionText(linked)) : '',
    kind.list === 'events' ? section('What the job receives', received(member)) : '',
    kind.list === 'functionEvents' ? section('What the function receives', recorded(member)) : '',
    member.later || !['events', 'functionEvents', 'resources'].includes(kind.list)
      ? ''
      : section('What a change does', await updatesText({ load, kind: kindOf(kind), member })),
    member.later ? '' : needed(await neededBy(load, kind, member)),
    departures(departuresOf(compatibility, { words, spans: Object.keys(member.properties) })),
    `\n${generated(`src/${kind.source}/${member.type}.ts`)}`,
  ].join('');
};

/** Returns what may stand in `connectTo`, with links to the pages of the types. */
const targetsText = async (load) => {
  const { resources } = await load('generated/resources.js');
  const { connectableServices } = await load('job/connections.js');
  const types = resources.filter(({ connectTo, later }) => connectTo && !later).map(({ type }) => type);
  const services = Object.entries(connectableServices).map(([name, gives]) => `- ${code(name)}: ${gives}\n`);
  return [
    `The names of resources of this config, of the types ${types.map((type) => `[${code(type)}](${type}.md)`).join(', ')}: their pages say what each gives. `,
    `And services of AWS, which no resource stands for:\n\n${services.join('')}`,
    '\nWhat else is needed, and less than all of a service, is granted by `iamRoleStatements`.\n',
  ].join('');
};

/** Returns the sentence that links to pages with more about a member; empty without any. */
const guides = ({ folder, list }, { type }) => {
  const links = [
    ...guidesOf(folder, type),
    ...(list === 'events' ? guidesOfEvents : []),
    ...(list === 'functionEvents' ? guidesOfFunctionEvents : []),
  ];
  return links.length > 0 ? `\nMore about it: ${links.join(', ')}.\n` : '';
};

/** Note on a member of a later version. */
const notYet =
  '\n> [!NOTE]\n> Understood and not compiled yet: every command that reads the config refuses it (`config/not-yet`).\n';

const thrice =
  "Delivery is asynchronous: an event that could not start the job three times goes to the stack's dead-letter queue.";
const again = 'What could not start the job is delivered again by its source.';
const answered = 'The caller of a request that could not start the job is answered with 503, and has to send it again.';

const afterFailure = ({ asynchronous, trigger }) => {
  if (trigger.isRequest) return answered;
  return asynchronous ? thrice : again;
};

const recorded = ({ sample }) =>
  `The event as AWS sends it.\n\n${folded('A recorded event', fenced('json', JSON.stringify(sample, null, 2)))}`;

const received = ({ asynchronous, trigger, sample, properties, later }) =>
  [
    `The event as AWS sends it, as JSON in \`STP_TRIGGER_EVENT_DATA\`${'input' in properties ? ', unless the properties say otherwise' : ''}. `,
    later ? '\n\n' : `${afterFailure({ asynchronous, trigger })}\n\n`,
    folded('A recorded event', fenced('json', JSON.stringify(sample, null, 2))),
  ].join('');

const rulePage = (kind, { type, code: word, says, severity, reason, link, trips, example }) =>
  [
    `# \`${type}\`\n\n${plain(says)}\n`,
    section('Why', `${plain(reason)}\n\nSee [${new URL(link).hostname}](${link}).\n`),
    section('What trips it', `This is told as the ${severity} ${code(word)}:\n\n${fenced('yaml', trips)}`),
    section('Mended', fenced('yaml', example)),
    section('Switched off', fenced('yaml', `lint:\n  ${type}: off`)),
    `\n${generated(`src/${kind.source}/${type}.ts`)}`,
  ].join('');

const directivePage = async (kind, directive, { wordOf }) => {
  const word = `$${wordOf(directive)}`;
  const { parameters, rest, meaning } = directive;
  const rows = [...parameters, ...(rest ? [{ ...rest, name: `${rest.name}…` }] : [])].map(
    ({ name, type, says, optional }) => [
      code(name),
      `${type === 'text' ? 'text' : 'any value'}${optional ? ', may be left out' : ''}`,
      plain(says),
    ],
  );
  const asksAws = directive.iamActions.length > 0;
  return [
    `# \`${word}\`\n\n${plain(directive.says)}\n`,
    section('Example', fenced('yaml', `value: ${directive.example}`)),
    section('Arguments', rows.length ? table(['argument', 'type', 'what it is'], rows) : 'None.\n'),
    directive.before ? section('Before the first deployment', `${directive.before}\n`) : '',
    section('When it is known', `${whenKnown(meaning.kind, asksAws)}\n`),
    directive.iamActions.length ? needed(actionsText(directive.iamActions)) : '',
    departures(departuresOf(compatibility, { words: [], spans: [word] })),
    `\n${generated(`src/${kind.source}/${directive.type}.ts`)}`,
  ].join('');
};

const whenKnown = (kind, asksAws) => {
  const asked = asksAws ? 'AWS is asked before the template is made; offline a named stand-in takes its place.' : '';
  if (kind === 'reference') return `CloudFormation puts its value in when it deploys. ${asked}`.trim();
  return asked || 'When the config is compiled.';
};

const pageOf = { directives: directivePage, rules: rulePage };

const configPage = (shape, linkTo) =>
  [
    `# The config\n\n${plain(shape.description)} One YAML file, the first of \`batch-jobs.yml\`, \`batch-jobs.yaml\`, \`stacktape.yml\`, \`stacktape.yaml\` that is there.\n`,
    section('Keys', propertiesTable(shape, linkTo)),
    section('Each of the resources', propertiesTable(eachResource(shape), linkTo)),
    section('In an editor', editor),
    `\n${generated('src/config/schema.ts')}`,
  ].join('');

/** Keys of every resource besides the properties of its type. */
const eachResource = (shape) => {
  const [{ properties }] = shape.properties.resources.additionalProperties.oneOf;
  const type = { type: 'string', description: 'One of the types of [resources](README.md#resources).' };
  const own = {
    type: 'object',
    description: 'What belongs to the type: see its page. Left out where nothing is required.',
  };
  return { required: ['type'], properties: { ...properties, type, properties: own } };
};

const editor = [
  '[schemas/batch-jobs.schema.json](../../schemas/batch-jobs.schema.json) is a JSON Schema 2020-12: keys and types are completed, sentences shown, mistakes underlined. What this version does not compile yet is shown and checked, but not completed. ',
  'Editors with the YAML language server (VS Code with [YAML by Red Hat](https://marketplace.visualstudio.com/items?itemName=redhat.vscode-yaml) and others) read it when the first line of the config names it, by its path from the config or by its URL. ',
  '`init` writes that line, and the schema beside the copy of the action where the repository has one:\n\n',
  fenced(
    'yaml',
    '# yaml-language-server: $schema=.github/actions/batch-job/schemas/batch-jobs.schema.json\nresources: {}',
  ),
  '\nThe schema knows what a config may look like. What belongs together is known to `validate` alone.\n',
].join('');

const indexPage = (found, wordOf) =>
  [
    '# Reference\n\nEvery key, type, event, packaging, directive and lint rule, from the code. [The config](config.md) as a whole; [codes](../errors.md) of complaints.\n',
    ...found.map(({ title, says, folder, list, members }) =>
      section(
        title,
        `${says}\n\n${table(
          [
            { directives: 'directive', rules: 'rule' }[list] ?? 'type',
            list === 'rules' ? 'what it tells' : 'what it is',
          ],
          members.map((member) => [
            `[${code(list === 'directives' ? `$${wordOf(member)}` : member.type)}](${folder}/${member.type}.md)`,
            `${plain(member.says)}${member.later ? ' *Not compiled yet.*' : ''}`,
          ]),
        )}`,
      ),
    ),
  ].join('');
