/**
 * The time of every file of an image, and of the image itself, in seconds since 1970: the start of the year 2000. Not
 * before 1980, which archives of zip cannot express, so that programs can pack their files.
 */
export const fixedSeconds = 946_684_800;
