import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these programs that can be run, of those on the search path and at `places`; else null. */
export function findProgram(
  names: readonly string[],
  places: readonly string[] = [],
): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...places].find(canRun) ?? null;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
