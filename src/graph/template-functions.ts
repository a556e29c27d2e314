import { type AttributeTable, attributesOf } from '../cloudformation/attributes.ts';
import { isMap } from '../cloudformation/expression.ts';
import { hasToken } from '../cloudformation/token.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, errorAt, errorAtKey, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { reportEach } from '../diagnostics/report-each.ts';
import { didYouMean, nearest } from '../diagnostics/suggest.ts';
import { checkArgument } from './function-arguments.ts';
import { mayExistLater, type ReferenceTargets } from './references.ts';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const pseudoParameters: ReadonlySet<string> = new Set(
  ['AccountId', 'NotificationARNs', 'NoValue', 'Partition', 'Region', 'StackId', 'StackName', 'URLSuffix'].map(
    (name) => `AWS::${name}`,
  ),
);

/** Functions that need no section of a template beside its resources. */
const usableFunctions = ['Base64', 'Cidr', 'GetAtt', 'GetAZs', 'ImportValue', 'Join', 'Select', 'Split', 'Sub'].map(
  (name) => `Fn::${name}`,
);

/**
 * Functions that need a section which a config does not have: conditions, mappings, a transform.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
const sections: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['If', 'And', 'Equals', 'Not', 'Or'].map((name) => [`Fn::${name}`, 'Conditions'])),
  'Fn::FindInMap': 'Mappings',
  ...Object.fromEntries(['ForEach', 'Length', 'ToJsonString'].map((name) => [`Fn::${name}`, 'Transform'])),
};

/** A key of a map, or an item of a list, in CloudFormation's language, with its value and the path of the value. */
interface Entry {
  /** Empty for an item of a list. */
  readonly key: string;
  readonly value: unknown;
  readonly path: Path;
}

/** Yields every key and item in a value, outermost first. */
function* entriesIn(value: unknown, path: Path): Generator<Entry> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    yield { key: Array.isArray(value) ? '' : key, value: item, path: at };
    yield* entriesIn(item, at);
  }
}

/** Returns the parts of a config in CloudFormation's language: its own resources, overrides, and conditions of IAM. */
const templateParts = ({ cloudformationResources = {}, resources }: Config): { value: unknown; path: Path }[] => [
  { value: cloudformationResources, path: ['cloudformationResources'] },
  ...Object.entries(resources).flatMap(([name, { overrides, properties }]) => {
    const { iamRoleStatements: statements } = properties as { iamRoleStatements?: readonly { Condition?: unknown }[] };
    const at = ['resources', name];
    return [
      { value: overrides, path: [...at, 'overrides'] },
      ...(statements ?? []).map(({ Condition }, index) => ({
        value: Condition,
        path: [...at, 'properties', 'iamRoleStatements', index, 'Condition'],
      })),
    ];
  }),
];

/**
 * Returns the diagnostics of what a config says in CloudFormation's language: references to resources that the template
 * does not have, functions that need a section which it does not have, and empty values. CloudFormation would refuse each
 * in the deployment.
 */
export const checkFunctions = (config: Config, targets: ReferenceTargets): Diagnostic[] =>
  templateParts(config).flatMap(({ value, path }) =>
    reportEach(entriesIn(value, path), (entry) => [
      ...checkNull(entry),
      ...checkFunctionName(entry),
      ...checkArgument(entry.key, entry.value, entry.path),
      ...idsNamedBy(entry).flatMap(({ id, attribute }) => checkTarget(id, attribute, entry.path, targets)),
    ]),
  );

/**
 * Returns an error for `null`: CloudFormation answers that "'null' values are not allowed in templates", wherever in one.
 * https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1378
 */
const checkNull = ({ value, path }: Entry): Diagnostic[] =>
  value === null
    ? [
        errorAt(
          'config/wrong-type',
          path,
          'This is empty, and CloudFormation refuses a template with an empty value (null).',
          "Write a value, or remove the key. {Ref: 'AWS::NoValue'} stands for a property that is not set.",
        ),
      ]
    : [];

const checkFunctionName = ({ key, path }: Entry): Diagnostic[] => {
  const name = key.replace(/^(Fn::ForEach)::.*/s, '$1');
  if (!name.startsWith('Fn::') || usableFunctions.includes(name)) return [];
  if (name === 'Fn::Transform')
    return [
      errorAtKey(
        'config/template-section',
        path,
        '`Fn::Transform` has CloudFormation write this part of the template during the deployment, by a macro or a file in S3, so that no check and no plan could show what is deployed.',
        "Write the values themselves, or read them from a file of the repository: $File('part.yml').",
      ),
    ];
  const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
  return [
    section === undefined
      ? errorAtKey(
          'config/template-section',
          path,
          `CloudFormation has no function \`${name}\`.`,
          didYouMean(name, usableFunctions),
        )
      : errorAtKey(
          'config/template-section',
          path,
          `\`${name}\` needs the section \`${section}\` of a template, which is no part of this language.`,
          'Write the value itself, or a directive such as $Stage(), $Var().name or $CliArgs(…) in its place.',
        ),
  ];
};

/** A logical id, or pseudo parameter, with the attribute that is read of it. */
interface Named {
  readonly id: string;
  readonly attribute?: string | undefined;
}

const namedByDot = (text: string): Named => {
  const [id = '', ...attribute] = text.split('.');
  return { id, ...(attribute.length > 0 ? { attribute: attribute.join('.') } : {}) };
};

/** Returns the ids that a function or `DependsOn` names; texts with tokens are checked as directives. */
const idsNamedBy = ({ key, value, path }: Entry): Named[] => {
  if (key === 'Ref') return isPlain(value) ? [{ id: value }] : [];
  if (key === 'DependsOn' && path.length === 3)
    return [value]
      .flat()
      .filter(isPlain)
      .map((id) => ({ id }));
  if (key === 'Fn::GetAtt') {
    const [id, attribute] = Array.isArray(value) ? value : [];
    if (isPlain(value)) return [namedByDot(value)];
    return isPlain(id) ? [{ id, attribute: isPlain(attribute) ? attribute : undefined }] : [];
  }
  return key === 'Fn::Sub' ? idsInSub(value) : [];
};

const idsInSub = (argument: unknown): Named[] => {
  const [text, variables] = Array.isArray(argument) ? argument : [argument];
  if (!isPlain(text)) return [];
  const own = isMap(variables) ? variables : {};
  const names = [...text.matchAll(/\$\{([^!{}][^{}]*)\}/g)].map(([, name]) => (name as string).trim());
  return names.filter((name) => !Object.hasOwn(own, name)).map(namedByDot);
};

const isPlain = (value: unknown): value is string => typeof value === 'string' && !hasToken(value);

const checkTarget = (
  id: string,
  attribute: string | undefined,
  path: Path,
  targets: ReferenceTargets,
): Diagnostic[] => {
  if (pseudoParameters.has(id) || mayExistLater(id, targets)) return [];
  const resource = targets.resources.get(id);
  if (resource === undefined)
    return [
      errorAt(
        'directives/unknown-logical-id',
        path,
        `No resource of the template has the logical id "${id}".`,
        hintForUnknownId(id, [...targets.resources.keys()]),
      ),
    ];
  if (attribute === '') return [missingAttribute(id, resource.body.Type, path, targets.table)];
  return attribute === undefined ? [] : checkAttribute(resource.body.Type, attribute, path, targets.table);
};

/** Returns the hint for an unknown id: the one that is meant, or those of the config's own resources. */
const hintForUnknownId = (id: string, known: readonly string[]): string | undefined => {
  if (id.startsWith('AWS::')) return didYouMean(id, [...pseudoParameters]);
  const own = known.filter((one) => !one.startsWith('Stp'));
  return didYouMean(id, nearest(id, known) === undefined ? own : known);
};

/** Returns the error of `!GetAtt Topic`: CloudFormation reads an attribute, and `Ref` what has none. */
const missingAttribute = (id: string, type: string, path: Path, table: AttributeTable): Diagnostic => {
  const { attributes = [] } = attributesOf(table, type) ?? {};
  const [first = 'Attribute', ...others] = attributes.toSorted(
    (a, b) => Number(/Arn$/.test(b)) - Number(/Arn$/.test(a)),
  );
  const more = others.slice(0, 5).map((name) => `\`${name}\``);
  const known = more.length > 0 ? ` Other attributes: ${more.join(', ')}${others.length > 5 ? ', …' : ''}.` : '';
  return errorAt(
    'directives/unknown-attribute',
    path,
    `\`Fn::GetAtt\` names the resource "${id}" and no attribute of it.`,
    `Write \`${id}.${first}\` behind \`!GetAtt\`, or \`!Ref ${id}\`.${known}`,
  );
};

/** Returns a warning about an attribute that the table does not have: it may be newer than the table. */
const checkAttribute = (type: string, attribute: string, path: Path, table: AttributeTable): Diagnostic[] => {
  const known = attributesOf(table, type);
  if (known === undefined || attribute.startsWith('Outputs.') || known.attributes.includes(attribute)) return [];
  if (/^(?:Custom::|AWS::CloudFormation::CustomResource$)/.test(type)) return [];
  return [
    warningAt(
      'directives/unknown-attribute',
      path,
      `${type} has no attribute "${attribute}" that this version knows.`,
      didYouMean(attribute, known.attributes),
    ),
  ];
};
