import { writeSync } from 'node:fs';
import { relative } from 'node:path';

const say = (event) => writeSync(3, `${JSON.stringify(event)}\n`);

/** Reports results on file descriptor 3, as lines of JSON. */
export default class Reporter {
  onTestFileStart = ({ path }) => say({ event: 'file', file: relative('.', path) });
  onTestCaseStart = () => say({ event: 'test' });
  onTestCaseResult({ path }, { status, fullName, failureMessages }) {
    if (status !== 'failed') return;
    say({
      event: 'failed',
      file: relative('.', path),
      test: fullName,
      message: failureMessages.join('\n').slice(0, 2_000),
    });
  }
  onTestFileResult({ path }, { testExecError, numFailingTests }) {
    const file = relative('.', path);
    if (testExecError) say({ event: 'failed', file, test: '', message: String(testExecError.message).slice(0, 2_000) });
    else if (numFailingTests === 0) say({ event: 'passed', file });
  }
  onRunComplete = () => say({ event: 'end' });
}
