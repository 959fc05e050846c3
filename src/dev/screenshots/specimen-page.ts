import { readFileSync } from 'node:fs';

/** Where the specimen stands on the server of whoever shows it. */
export const SPECIMEN_PATH = '/specimen.html';

/**
 * An ordinary page with all that an article may hold: a long headline, quotation marks of both
 * kinds, ruby, a table wider than any window, code, a broken picture, Latin in Han.
 */
export const specimenPage = readFileSync(new URL('specimen-page.htm', import.meta.url)).toString();
