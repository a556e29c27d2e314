// Stores of BuildKit that are empty when they open, each with a daemon of its own.
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installBuildkit } from '../../../lab/buildkit.mjs';
import { dockerEnvironment } from '../../../src/adapters/docker/environment.ts';
import { eventually } from '../harness.ts';
import { buildFlags, docker } from './docker.ts';

/** An image of the lab's Docker as a folder from which BuildKit reads it. */
interface BaseImage {
  readonly name: string;
  readonly folder: string;
  readonly digest: string;
}

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Writes an image of the lab's Docker as an OCI layout: https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
const baseImage = async (name: string): Promise<BaseImage> => {
  const folder = mkdtempSync(join(tmpdir(), 'layout-'));
  const blobs = join(folder, 'blobs/sha256');
  const saved = join(folder, 'saved');
  for (const one of [blobs, saved]) mkdirSync(one, { recursive: true });
  await docker('save', '-o', `${saved}.tar`, name);
  execFileSync('tar', ['-xf', `${saved}.tar`, '-C', saved]);
  const [{ Config, Layers }] = JSON.parse(readFileSync(join(saved, 'manifest.json'), 'utf8'));
  const config = readFileSync(join(saved, Config), 'utf8');
  const write = (text: string) => {
    writeFileSync(join(blobs, sha256(text)), text);
    return { digest: `sha256:${sha256(text)}`, size: Buffer.byteLength(text) };
  };
  const layers = (JSON.parse(config).rootfs.diff_ids as string[]).map((digest, index) => {
    const blob = join(blobs, digest.slice('sha256:'.length));
    renameSync(realpathSync(join(saved, Layers[index])), blob);
    return { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest, size: statSync(blob).size };
  });
  const manifest = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...write(config) },
    layers,
  };
  const { digest, size } = write(JSON.stringify(manifest));
  const index = { schemaVersion: 2, manifests: [{ mediaType: manifest.mediaType, digest, size }] };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  for (const one of [saved, `${saved}.tar`]) rmSync(one, { recursive: true });
  return { name, folder, digest };
};

const known = new Map<string, Promise<BaseImage>>();

/** Returns the images that a Dockerfile names, each saved once. */
const baseImages = (dockerfile: string): Promise<BaseImage[]> => {
  const stages = new Set([...dockerfile.matchAll(/^FROM .* AS (\S+)$/gm)].map(([, name]) => name));
  const named = [...dockerfile.matchAll(/^(?:FROM (?:--platform=\S+ )?|COPY --from=)(\S+)/gm)].map(
    ([, name = '']) => name,
  );
  const names = [...new Set(named)].filter((name) => !stages.has(name) && name !== 'scratch');
  return Promise.all(
    names.map((name) => {
      const image = known.get(name) ?? baseImage(name);
      known.set(name, image);
      return image;
    }),
  );
};

/** A build, as `docker build` gets it. */
export interface Build {
  /** The folder of the context. */
  readonly context: string;
  /** The path of the Dockerfile, and its text. */
  readonly dockerfile: string;
  readonly text: string;
}

/** A store of BuildKit. */
export interface Store {
  /** Builds as Docker's client does, with our variables; returns the digest of the image. */
  digestOf(build: Build): Promise<string>;
  close(): Promise<void>;
}

/** Opens a store that is empty. */
export const openStore = async (): Promise<Store> => {
  const { buildkitd, buildctl } = installBuildkit();
  const folder = mkdtempSync(join(tmpdir(), 'buildkit-'));
  const address = `unix://${join(folder, 'socket')}`;
  const daemon: ChildProcess = spawn(
    buildkitd,
    [
      ...['--root', join(folder, 'store'), '--addr', address, '--oci-worker-net', 'host'],
      ...['--allow-insecure-entitlement', 'network.host'],
    ],
    { stdio: 'ignore' },
  );
  const run = (words: string[], environment: Record<string, string> = {}) =>
    promisify(execFile)(buildctl, ['--addr', address, ...words], {
      env: { ...process.env, ...environment },
      maxBuffer: 2 ** 26,
    });
  await eventually(
    () =>
      run(['debug', 'workers']).then(
        () => true,
        () => false,
      ),
    // On a busy machine its first look at the kernel takes more than a minute.
    { seconds: 180, what: 'buildkitd' },
  );
  return {
    async digestOf({ context, dockerfile, text }) {
      const bases = await baseImages(text);
      const metadata = join(mkdtempSync(join(tmpdir(), 'metadata-')), 'metadata.json');
      const secrets = buildFlags().slice(2);
      const own = dockerEnvironment({}).SOURCE_DATE_EPOCH ?? '';
      await run(
        [
          ...['build', '--progress', 'plain', '--frontend', 'dockerfile.v0', '--allow', 'network.host'],
          ...['--local', `context=${context}`, '--local', `dockerfile=${join(dockerfile, '..')}`],
          ...['--opt', 'force-network-mode=host'],
          ...bases.flatMap(({ name, folder: layout, digest }, index) => [
            ...['--oci-layout', `base${index}=${layout}`],
            // A build knows an official image by its short name.
            ...['--opt', `context:${name.replace(/^docker\.io\/library\//, '')}=oci-layout://base${index}@${digest}`],
          ]),
          ...secrets,
          ...['--output', 'type=image,name=one-digest,push=false', '--metadata-file', metadata],
        ],
        { SOURCE_DATE_EPOCH: own },
      );
      return JSON.parse(readFileSync(metadata, 'utf8'))['containerimage.digest'];
    },
    async close() {
      const ended = new Promise((done) => daemon.once('exit', done));
      daemon.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
