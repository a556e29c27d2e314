import type { Expression } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { list, object, type Properties, required, type Shape, text } from '../../schema/shape.ts';
import { rangeMistakes } from './address-range.ts';

/** The most characters of a value: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html */
const maxLength = 128;

/** Returns the shape of a list with at least one value. */
const values = (says: string, value: Shape<string>) => list(says, value, { minItems: 1 });

/** A value of a header or query parameter; rules see visible ASCII only. */
const anyValue = text('A value in ASCII, in which `*` and `?` stand for other characters.', {
  pattern: '^[ -~]+$',
  maxLength,
});

/**
 * The properties that are conditions of a rule, all of which a request must fulfil, with the forms that AWS takes:
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html
 */
export const conditionShapes = {
  paths: values(
    'Paths, such as `/invoke-my-job`; upper and lower case differ.',
    text('A path of letters, digits and `_-.$/~"\'@:+&`, in which `*` and `?` stand for other characters.', {
      pattern: '^[A-Za-z0-9_.$/~"\'@:+&*?-]+$',
      maxLength,
    }),
  ),
  methods: list(
    'Methods, such as `POST`.',
    text('A method in upper case, such as `POST`.', { pattern: '^[A-Z_-]{1,40}$' }),
    { minItems: 1 },
  ),
  hosts: values(
    'Hosts, such as `jobs.example.com`.',
    text('A host without its port, with at least one dot, in which `*` and `?` stand for other characters.', {
      pattern: '^(?=.*\\.)[A-Za-z0-9.*?-]+$',
      maxLength,
    }),
  ),
  headers: list(
    'Headers that must all match.',
    object('A header.', {
      headerName: required(
        text('The name of the header.', { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", maxLength: 40 }),
      ),
      values: required(values('Values of which one must match.', anyValue)),
    }),
  ),
  queryParams: list(
    'Query parameters that must all match.',
    object('A query parameter.', {
      paramName: required(text('The name of the parameter.', { pattern: '^[ -~]+$', maxLength })),
      values: required(values('Values of which one must match.', anyValue)),
    }),
  ),
  sourceIps: list('Addresses that requests come from, such as `192.0.2.0/24`.', text('A range in CIDR notation.'), {
    minItems: 1,
  }),
};

/** The conditions of a rule, as the config has them. */
export type Conditions = Properties<typeof conditionShapes>;

/** The properties that are conditions, of which a rule needs one. */
export const conditionKeys = Object.keys(conditionShapes) as (keyof Conditions)[];

/** The most values of a rule, which AWS does not raise: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html */
const mostValues = 5;
/** The most wildcards of a rule; older accounts may have 6: https://github.com/awsdocs/elb-application-load-balancers-user-guide/pull/32 */
const mostWildcards = 5;

/** Returns the texts in which wildcards count, and the number of values that a rule compares. */
const comparedIn = ({
  paths = [],
  methods = [],
  hosts = [],
  headers = [],
  queryParams = [],
  sourceIps = [],
}: Conditions) => {
  const ofHeaders = headers.flatMap((header) => header.values);
  const ofParameters = queryParams.flatMap((parameter) => parameter.values);
  const names = queryParams.flatMap(({ paramName, values: own }) => own.map(() => paramName));
  return {
    texts: [...paths, ...hosts, ...ofHeaders, ...ofParameters, ...names],
    values: [...paths, ...methods, ...hosts, ...ofHeaders, ...ofParameters, ...sourceIps].length,
  };
};

/** Returns the number of wildcards in a text; a backslash makes a letter of one. */
const wildcardsIn = (value: string): number =>
  hasToken(value) ? 0 : (value.replace(/\\./g, '').match(/[*?]/g)?.length ?? 0);

/** Returns what AWS refuses in the conditions of a rule; `at` is the path of the event's properties. */
export const conditionMistakes = (conditions: Conditions, at: Path): Diagnostic[] => {
  const found: Diagnostic[] = [];
  const compared = comparedIn(conditions);
  const divide = 'Divide them between two events with a priority each.';
  if (compared.values > mostValues)
    found.push(
      errorAt(
        'config/rule-condition',
        at,
        `The conditions have ${compared.values} values in all, and a rule of a load balancer takes ${mostValues}.`,
        `Let one value stand for several by \`*\` or \`?\`. ${divide}`,
      ),
    );
  const wildcards = compared.texts.reduce((sum, value) => sum + wildcardsIn(value), 0);
  if (wildcards > mostWildcards)
    found.push(
      // Accounts whose quota is the former one take one more.
      (wildcards > mostWildcards + 1 ? errorAt : warningAt)(
        'config/rule-condition',
        at,
        `The conditions have ${wildcards} wildcards in all, and a rule of a load balancer takes ${mostWildcards}${wildcards > mostWildcards + 1 ? '' : ', in older accounts 6'}.`,
        divide,
      ),
    );
  for (const [index, { headerName }] of (conditions.headers ?? []).entries())
    if (headerName.toLowerCase() === 'host')
      found.push(
        errorAt(
          'config/rule-condition',
          [...at, 'headers', index, 'headerName'],
          'AWS takes no condition on the header Host.',
          'Write the host as one of `hosts`.',
        ),
      );
  found.push(...rangeMistakes(conditions.sourceIps ?? [], [...at, 'sourceIps']));
  return found;
};

const expressions = (texts: readonly string[]): Expression => texts.map(expressionOf);

/** Returns the conditions of a rule in CloudFormation's form. */
export const ruleConditions = ({ paths, methods, hosts, headers, queryParams, sourceIps }: Conditions): Expression => [
  ...(paths ? [{ Field: 'path-pattern', PathPatternConfig: { Values: expressions(paths) } }] : []),
  ...(methods ? [{ Field: 'http-request-method', HttpRequestMethodConfig: { Values: expressions(methods) } }] : []),
  ...(hosts ? [{ Field: 'host-header', HostHeaderConfig: { Values: expressions(hosts) } }] : []),
  ...(headers ?? []).map(({ headerName, values: own }) => ({
    Field: 'http-header',
    HttpHeaderConfig: { HttpHeaderName: expressionOf(headerName), Values: expressions(own) },
  })),
  ...(queryParams ?? []).map(({ paramName, values: own }) => ({
    Field: 'query-string',
    QueryStringConfig: { Values: own.map((value) => ({ Key: expressionOf(paramName), Value: expressionOf(value) })) },
  })),
  ...(sourceIps ? [{ Field: 'source-ip', SourceIpConfig: { Values: expressions(sourceIps) } }] : []),
];
