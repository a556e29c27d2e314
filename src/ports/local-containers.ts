import type { Platform } from '../packaging/packaging.ts';
import type { PlannedImage } from '../packaging/planned-image.ts';
import type { ImageLog } from './images.ts';

/** The machine on which Docker runs containers: on a desktop a virtual one. */
export interface DockerMachine {
  /** Processors; fractions do not occur. */
  readonly cpus: number;
  readonly memoryMiB: number;
}

/** An image of the local Docker, and how it came there. */
export interface LocalImage {
  /** The name by which containers are started from it. */
  readonly name: string;
  /** `stale`: it could not be pulled again, and the one of an earlier pull is used. */
  readonly from: 'built' | 'found' | 'pulled' | 'stale';
}

/** One container, which is one attempt of a run. */
export interface LocalContainer {
  readonly image: string;
  readonly platform: Platform;
  /** Replaces the command of the image. */
  readonly command?: readonly string[] | undefined;
  /** All variables that it gets, by name. */
  readonly environment: Readonly<Record<string, string>>;
  /** Values that no line of its output may show. */
  readonly hidden: readonly string[];
  readonly cpus: number;
  /** A hard limit, without swap. */
  readonly memoryMiB: number;
  /** The size of `/dev/shm`; undefined for Docker's default. */
  readonly sharedMemoryMiB?: number | undefined;
  /** The paths of disks that are empty when it starts, and are removed with it; none by default. */
  readonly diskPaths?: readonly string[];
  /** The number of GPUs that it gets; undefined for none. */
  readonly gpus?: number | undefined;
  readonly user?: string | undefined;
  readonly isReadOnly: boolean;
  /** True to start an init process, which forwards signals and reaps zombies. */
  readonly hasInit: boolean;
  /** Seconds after which it receives SIGTERM; undefined for no limit. */
  readonly timeoutSeconds?: number | undefined;
  /** Seconds between SIGTERM and SIGKILL. */
  readonly graceSeconds: number;
}

/** The end of a container. */
export interface ContainerEnd {
  readonly exitCode: number;
  /** True if the kernel killed it for its memory. */
  readonly outOfMemory: boolean;
  /** True if it was still running when its time was over. */
  readonly timedOut: boolean;
  /** Docker's reason for a container that did not start; empty for any other. */
  readonly error: string;
}

/** Containers of the local Docker. Every call throws `packaging/no-docker` where Docker is missing or does not answer. */
export interface LocalContainers {
  /** Returns what Docker has to give; undefined for a Docker that does not tell. */
  machine(): Promise<DockerMachine | undefined>;
  /** True if Docker can give GPUs of NVIDIA to a container. */
  hasGpus(): Promise<boolean>;
  /** Returns the image of a plan, which is built unless an image of this content is there. Throws `packaging/build-failed`. */
  build(image: PlannedImage, openLog: () => ImageLog): Promise<LocalImage>;
  /**
   * Pulls an image from its registry, as AWS Batch does for each run; one that is named by its digest only if it is not
   * there. Throws `run/failed` for an image that neither can be pulled nor is there.
   */
  pull(image: string, platform: Platform, log: ImageLog): Promise<LocalImage>;
  /**
   * Runs a container to its end, with each line of its output for `onLine`, and removes it, whatever happens. Throws
   * `run/not-local` for a container that Docker does not create. When the run is asked to stop, it receives SIGTERM, and
   * SIGKILL two seconds later.
   */
  run(container: LocalContainer, onLine: (line: string) => void): Promise<ContainerEnd>;
  /** Returns an id that no other run has, in the form of a UUID. */
  freshId(): string;
  /** Waits for this many seconds. */
  pause(seconds: number): Promise<void>;
}
