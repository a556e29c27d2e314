// `docs/roadmap.md`: what later versions bring, from the registries and from the door's tables.
import { code, plain, table } from './markdown.mjs';
import { membersToday } from './today.mjs';

export default async ({ load, put }) => {
  const { events, resources, packagings, languages, properties } = await membersToday(load);
  const section = (title, says, body) => (body ? `\n## ${title}\n\n${says}\n\n${body}` : '');
  const types = (members, folder) =>
    table(
      ['type', 'what it is'],
      members.map(({ type, says }) => [`[${code(type)}](reference/${folder}/${type}.md)`, plain(says)]),
    );
  put(
    'docs/roadmap.md',
    [
      '# What comes later\n\n',
      'Nothing on this page works in this version. Its names are reserved: a part of the config is refused where it stands.\n\n',
      'This page is generated from the registries.\n',
      section('Starts of a job', 'Types under `events`.', types(events.later, 'events')),
      section('Resources', 'Types under `resources`.', types(resources.later, 'resources')),
      section('Packaging', 'Types of `container.packaging`.', types(packagings.later, 'packaging')),
      section(
        'Languages of the buildpack',
        'Until then such a program needs a Dockerfile, with the packaging [`custom-dockerfile`](reference/packaging/custom-dockerfile.md).',
        table(
          ['language', 'entry files'],
          languages.later.map(({ name, extensions }) => [name, extensions.map((one) => code(`.${one}`)).join(', ')]),
        ),
      ),
      section(
        'Properties',
        'Properties of what is compiled otherwise.',
        table(
          ['of', 'property', 'what it is'],
          properties.map(({ of, path, says }) => [of ? code(of) : 'the config', code(path), plain(says)]),
        ),
      ),
    ].join(''),
  );
};
