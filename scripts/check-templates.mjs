// Validates the golden templates and the one of `bootstrap`: by cfn-lint, AWS's own validator, and a validator of state machines.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ran } from './ran.mjs';

const CASES = '__tests__/cases';
/** The template that `bootstrap` prints. */
const BOOTSTRAP = '__tests__/permissions/expected/bootstrap.json';
const CFN_LINT = '1.51.0';

const expected = (...path) =>
  (existsSync(CASES) ? readdirSync(CASES).sort() : [])
    .map((name) => join(CASES, name, 'expected', ...path))
    .filter((path) => existsSync(path));

function templates() {
  const found = expected('template.json');
  if (!found.length) throw new Error(`no ${CASES}/*/expected/template.json: nothing was judged`);
  return [...found, BOOTSTRAP];
}

function stateMachines() {
  const found = expected('state-machines').flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  if (!found.length) throw new Error(`no ${CASES}/*/expected/state-machines/*.asl.json: nothing was judged`);
  return found.filter((path) => path.endsWith('.asl.json'));
}

function fail(findings) {
  if (findings.length) throw new Error(findings.join('\n'));
}

export function cfnLint() {
  const found = templates();
  const folder = resolve(process.env.LAB_DIR || '.lab', 'checkers', `cfn-lint-${CFN_LINT}`);
  const program = join(folder, 'bin/cfn-lint');
  if (!existsSync(program)) {
    ran('python3', '-m', 'venv', folder);
    ran(join(folder, 'bin/python'), '-m', 'pip', 'install', '-q', `cfn-lint==${CFN_LINT}`);
  }
  ran(program, '--non-zero-exit-code', 'warning', '--', ...found);
  return `${found.length} templates`;
}

export async function cloudformationValidate() {
  const found = templates();
  const { RegoEngine, TemplateFile } = await import('@aws/cloudformation-validate');
  const engine = new RegoEngine();
  try {
    fail(
      found.flatMap((path) => {
        const { status, diagnostics } = engine.validateStandard(new TemplateFile(path), { severityLevel: 'ERROR' });
        const findings = diagnostics.map((one) => `${path}:${one.startLine ?? 1} ${one.ruleId} ${one.message}`);
        return status === 'OK' ? findings : [`${path}: the analysis ended with ${status}`, ...findings];
      }),
    );
  } finally {
    engine.free();
  }
  return `${found.length} templates`;
}

export async function aslValidator() {
  const found = stateMachines();
  const { default: validate } = await import('asl-validator');
  fail(
    found.flatMap((path) => {
      const { errors } = validate(JSON.parse(readFileSync(path, 'utf8')));
      return errors.map(
        (error) => `${path}: ${error['Error code'] ?? ''} ${error.path ?? ''} ${error.Message ?? error.message}`,
      );
    }),
  );
  return `${found.length} state machines`;
}
