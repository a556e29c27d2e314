import type { ImageLog } from '../../ports/images.ts';

/** Does the work of one image, or of the code of one function, and ends its log. */
export const withLog = async <T>(log: ImageLog, work: (log: ImageLog) => Promise<T>): Promise<T> => {
  try {
    const result = await work(log);
    log.end();
    return result;
  } catch (problem) {
    log.end(problem);
    throw problem;
  }
};
