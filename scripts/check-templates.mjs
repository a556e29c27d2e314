// Validates the templates of all cases and the one of `bootstrap`: by cfn-lint, AWS's own validator, and a validator of state machines.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { ran } from './ran.mjs';

const CASES = '__tests__/cases';
/** The template that `bootstrap` prints. */
const BOOTSTRAP = '__tests__/permissions/expected/bootstrap.json';
const CFN_LINT = '1.51.0';
/** Rules of cloudformation-validate that are left out, each with its reason. */
const IGNORED = {
  W1001:
    'It overlooks the condition of an Fn::If in an output; the rule of the same name of cfn-lint judges those too.',
  W2509:
    'It judges by the name: a parameter StpBorrowed…Secret holds the ARN of a secret. No template has a parameter for a secret itself.',
  W9002: 'An ARN is written out where its resource is of another stack, or where a reference would close a circle.',
  W9013: 'Such an ARN contains the account of its owner, which may be another one.',
};

const cases = () => (existsSync(CASES) ? readdirSync(CASES).sort() : []);

const expected = (...path) =>
  cases()
    .map((name) => join(CASES, name, 'expected', ...path))
    .filter((path) => existsSync(path));

/** Returns files of the cases that keep a part of their template only, compiled by the bundle. */
function compiled(...path) {
  compiled.folders ??= compileSlimCases();
  return compiled.folders.map((folder) => join(folder, '.batch-job', ...path)).filter((file) => existsSync(file));
}

/** Compiles these cases into folders that the process removes at its end. */
function compileSlimCases() {
  const names = cases().filter((name) => existsSync(join(CASES, name, 'expected/resources.txt')));
  if (!names.length) throw new Error(`no ${CASES}/*/expected/resources.txt: nothing was judged`);
  const root = mkdtempSync(join(tmpdir(), 'templates-'));
  process.on('exit', () => rmSync(root, { recursive: true, force: true }));
  return names.map((name) => {
    const folder = join(root, name);
    const isOfConfig = (path) => !['expected', 'case.json'].includes(basename(path));
    cpSync(join(CASES, name), folder, { recursive: true, filter: isOfConfig });
    answerDirectives(folder, join(CASES, name, 'case.json'));
    const about = ['--project-name', 'shop', '--aws-region', 'eu-west-1', '--stage', 'dev'];
    ran(process.execPath, 'dist/index.js', 'compile', '--working-directory', folder, ...about);
    return folder;
  });
}

/** Writes what the programs of a case answer in the place of the config's own directives, as its effective config has it. */
function answerDirectives(folder, settings) {
  const { programs = {} } = existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : {};
  const file = join(folder, 'batch-jobs.yml');
  for (const [path, answer] of Object.entries(programs)) {
    const [text, name] = new RegExp(`^  - name: (\\w+)\n    filePath: ${path}\n`, 'm').exec(readFileSync(file, 'utf8'));
    const calls = new RegExp(`\\$${name}\\([^)]*\\)`, 'g');
    const config = readFileSync(file, 'utf8')
      .replace(text, '')
      .replace(calls, () => JSON.stringify(answer));
    writeFileSync(file, config.replace(/^directives:\n(?! )/m, ''));
  }
}

function templates() {
  const golden = expected('template.json');
  if (!golden.length) throw new Error(`no ${CASES}/*/expected/template.json: nothing was judged`);
  return [...golden, ...compiled('template.json'), BOOTSTRAP];
}

function stateMachines() {
  const golden = expected('state-machines');
  if (!golden.length) throw new Error(`no ${CASES}/*/expected/state-machines/*.asl.json: nothing was judged`);
  return [...golden, ...compiled('state-machines')]
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.asl.json'));
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
  // It knows the types of AWS alone, and says E3006 of those that an account activates.
  const hasOthers = (path) => /"Type": ?"(?!AWS::|Custom::)\w+::/.test(readFileSync(path, 'utf8'));
  const [own, others] = [found.filter((path) => !hasOthers(path)), found.filter(hasOthers)];
  ran(program, '--non-zero-exit-code', 'warning', '--', ...own);
  if (others.length > 0) ran(program, '--non-zero-exit-code', 'warning', '--ignore-checks', 'E3006', '--', ...others);
  return `${found.length} templates`;
}

export async function cloudformationValidate() {
  const found = templates();
  const { RegoEngine, TemplateFile } = await import('@aws/cloudformation-validate');
  const engine = new RegoEngine();
  try {
    fail(
      found.flatMap((path) => {
        const { status, diagnostics } = engine.validateStandard(new TemplateFile(path), { severityLevel: 'WARN' });
        const judged = diagnostics.filter(({ ruleId }) => !Object.hasOwn(IGNORED, ruleId));
        const findings = judged.map((one) => `${path}:${one.startLine ?? 1} ${one.ruleId} ${one.message}`);
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
