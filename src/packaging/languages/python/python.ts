import { flag, list, oneOf, text } from '../../../schema/shape.ts';
import { laterLanguage } from '../../language.ts';
import { packageManagerFile } from '../../language-properties.ts';
import { pythonDockerfile } from './dockerfile.ts';

/** Programs in Python; not compiled yet. */
export const python = laterLanguage({
  name: 'Python',
  extensions: ['py'],
  namesObject: true,
  dockerfile: pythonDockerfile,
  properties: {
    pythonVersion: oneOf('The version of Python.', [2.7, 3.6, 3.7, 3.8, 3.9, 3.11, 3.12, 3.13, 3.14]),
    packageManager: oneOf('What installs the packages of Python.', ['uv', 'pip', 'pipenv', 'poetry']),
    packageManagerFile,
    runAppAs: oneOf('The kind of web application in Python.', ['WSGI', 'ASGI']),
    minify: flag('Leave comments and blank lines of Python out.'),
    uvOptionalDependencies: list('Extras that uv installs.', text('The name of an extra.')),
    uvWithGroups: list('Groups that uv installs as well.', text('The name of a group.')),
    uvWithoutGroups: list('Groups that uv leaves out.', text('The name of a group.')),
    uvOnlyGroups: list('The only groups that uv installs.', text('The name of a group.')),
  },
});
