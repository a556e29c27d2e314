/**
 * The exit code of an entry that could not put the event of its run back and never will: it is not in S3 any more, may
 * not be read, or is not what the trigger function put there. A number that neither shells, Docker nor runtimes use.
 */
export const lostEventExit = 194;

/**
 * The most bytes of an event that is put back into its variable. Linux takes 131,072 bytes for a variable with its name
 * (MAX_ARG_STRLEN): https://man7.org/linux/man-pages/man2/execve.2.html
 */
export const mostRestoredBytes = 120 * 1_024;
