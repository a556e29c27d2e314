import { describe, expect, test } from '@jest/globals';
import { requirementsIn } from '../../../../src/packaging/languages/python/requirements.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';
import { expectAsQuick, expectLinear } from '../../../linear-time.ts';

const read = (files: Record<string, string>, path = 'requirements.txt') => requirementsIn(path, fakeWorkspace(files));

describe('requirementsIn', () => {
  test('reads the files that a file names, relative to it, each once', () => {
    const { files, unpinned } = read(
      {
        'jobs/requirements.txt': '-r base.txt\n--requirement=../shared/all.txt\n-c "limits.txt"\nrequests\n',
        'jobs/base.txt': '-r requirements.txt\nboto3==1.0 # pinned\n',
        'shared/all.txt': 'numpy>=2\n',
        'jobs/limits.txt': 'Num_Py==2.1\nnot-installed\n',
      },
      'jobs/requirements.txt',
    );
    expect(files.toSorted()).toEqual(['jobs/base.txt', 'jobs/limits.txt', 'jobs/requirements.txt', 'shared/all.txt']);
    expect(unpinned).toEqual(['requests', 'numpy']);
  });

  test('names files and local packages that are missing, and takes an address for none', () => {
    const text = '-r base.txt\n-c ../limits.txt\n./lib\n-e ./here\n-r https://a.b/c.txt\n';
    expect(read({ 'a/r.txt': text, 'a/here/setup.py': '' }, 'a/r.txt').missing.toSorted()).toEqual([
      'a/base.txt',
      'a/lib',
      'limits.txt',
    ]);
  });

  test('leaves a package that a constraint pins out of those without a version, however its name is written', () => {
    expect(
      read({ 'requirements.txt': 'Typing.Extensions\n-c c.txt\n', 'c.txt': 'typing_extensions==4.0\n' }).unpinned,
    ).toEqual([]);
  });

  test.each([
    'requests==2.32.3',
    'requests[socks] == 2.32.3 ; python_version < "3.13"',
    'requests===2.32.3',
    'requests==2.32.3 --hash=sha256:00',
    'requests==2.32.3 \\\n    --hash=sha256:00 \\\n    --hash=sha256:11',
    'requests @ https://example.com/requests.whl',
    'https://files.pythonhosted.org/packages/six-1.16.0-py2.py3-none-any.whl',
    'git+https://github.com/a/b@0123456789abcdef0123456789abcdef01234567',
    '--index-url https://pypi.org/simple',
    '-i https://pypi.org/simple',
    '# a comment',
    '',
  ])('counts %j as pinned', (line) => {
    expect(read({ 'requirements.txt': `${line}\n` })).toMatchObject({ unpinned: [], locals: [], editable: [] });
  });

  test.each([
    'requests',
    'requests>=2',
    'requests ~= 2.3',
    'requests==2.*',
    'requests[socks]',
    'requests; sys_platform == "linux"',
    'requests<3,>=2',
    'requests!=2.1',
  ])('counts %j as open', (line) => {
    expect(read({ 'requirements.txt': `${line}\n` }).unpinned).toEqual(['requests']);
  });

  test.each([
    ['-e .', 'jobs', true],
    ['--editable=./lib', 'jobs/lib', true],
    ['-e ../lib[extra]', 'lib', true],
    ['.', 'jobs', false],
    ['./lib', 'jobs/lib', false],
    ['../lib[extra]', 'lib', false],
    ['vendor/a.whl', 'jobs/vendor/a.whl', false],
    ['lib @ file:./lib', 'jobs/lib', false],
    ['file:lib', 'jobs/lib', false],
  ])('finds the local package of %j', (line, local, isEditable) => {
    expect(read({ 'jobs/r.txt': `${line}\n` }, 'jobs/r.txt')).toMatchObject({
      locals: [local],
      editable: isEditable ? [line] : [],
      unpinned: [],
    });
  });

  test.each(['git+https://github.com/a/b.git', '-e git+https://github.com/a/b.git#egg=b', 'https://a.b/c.whl'])(
    'takes %j for no local package',
    (line) => {
      expect(read({ 'requirements.txt': `${line}\n` }).locals).toEqual([]);
    },
  );

  test.each([
    ['requests', ' ', 'x'],
    ['requests ==', ' ', '*'],
    ['requests==1', ' ', ','],
    ['-r', ' ', 'a"b'],
    ['a', ' #', '\u2028x'],
    ['-e', ' ', '"'],
    ['a[', ' ', ';'],
  ])('reads %j with many %j before %j in time linear in the length of the line', (start, pump, end) => {
    expectLinear(
      'a line',
      (text) => read({ 'requirements.txt': text }),
      (length) => `${start}${pump.repeat(length / pump.length)}${end}\n`,
      80_000,
    );
  });

  test('reads files that all name one another in time linear in the number of their lines', () => {
    const all = (count: number) => {
      const lines = Array.from({ length: 40 }, (_, index) => index);
      return Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          at === 0 ? 'requirements.txt' : `r${at}.txt`,
          lines.map((line) => `-r r${(at * 7 + line + 1) % count}.txt`).join('\n'),
        ]),
      );
    };
    const [few, many] = [all(200), all(1_600)];
    expect(read(many).files.length).toBeGreaterThan(1_000);
    expectAsQuick(
      'files that name one another',
      () => read(many),
      () => read(few),
    );
  });
});
