// Third-party packages of languages whose registries are not reached from here.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a gem that Debian has installed into `vendor/cache`: no registry of gems is reached from here. */
export const writeGem = (folder: string, name: string) => {
  const script = `
    spec = Gem::Specification.find_by_name(ARGV[0])
    Dir.chdir(spec.gem_dir)
    spec.files = Dir["lib/**/*.rb"]
    spec.extra_rdoc_files = []
    Gem::Package.build(spec, true, false, File.join(ARGV[1], "#{spec.full_name}.gem"))
  `;
  const cache = join(folder, 'vendor/cache');
  mkdirSync(cache, { recursive: true });
  execFileSync('/usr/bin/ruby', ['-rrubygems/package', '-e', script, name, cache], { stdio: 'ignore' });
};

/** Takes the package from Debian, as a folder: Packagist is not reached from here. */
export const takePackage = (folder: string) => {
  const own = join(folder, 'packages/log');
  mkdirSync(own, { recursive: true });
  cpSync('/usr/share/php/Psr/Log', join(own, 'Psr/Log'), { recursive: true });
  const manifest = { name: 'psr/log', version: '1.1.4', autoload: { 'psr-4': { 'Psr\\Log\\': 'Psr/Log/' } } };
  writeFileSync(join(own, 'composer.json'), JSON.stringify(manifest));
  const file = join(folder, 'composer.json');
  const repositories = [{ type: 'path', url: 'packages/*' }, { 'packagist.org': false }];
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), repositories }));
  const env = { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1' };
  execFileSync('composer', ['update', '--no-install', '--no-interaction'], { cwd: folder, env, stdio: 'ignore' });
};

/** Makes the example in Java one of Gradle, of which Debian has version 4. */
export const useGradle = (folder: string) => {
  const [, version] = /<artifactId>gson<\/artifactId>\s*<version>([^<]*)/.exec(
    readFileSync(join(folder, 'pom.xml'), 'utf8'),
  ) ?? [''];
  rmSync(join(folder, 'pom.xml'));
  const build = `plugins { id 'java' }
repositories { mavenCentral() }
dependencies { implementation 'com.google.code.gson:gson:${version}' }
sourceCompatibility = 17
targetCompatibility = 17
`;
  writeFileSync(join(folder, 'build.gradle'), build);
  writeFileSync(join(folder, 'settings.gradle'), "rootProject.name = 'report'\n");
  const config = join(folder, 'batch-jobs.yml');
  const named = readFileSync(config, 'utf8').replace('serviceName: example-java', 'serviceName: example-gradle');
  writeFileSync(config, named);
};
