import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadScript } from '../text/load-script.ts';
import { isScript, SCRIPTS } from '../text/script.ts';
import { cleanFile } from './clean-file.ts';
import { FORMATS, type Format, formatResult } from './format-result.ts';

const USAGE = `Usage: npm run --silent clean -- [--format ${FORMATS.join('|')}]
         [--script ${SCRIPTS.join('|')}] FILE…
Gives back the articles in .html and .txt files; - reads standard input.
Exit: 0 all well, 1 some input failed, 2 wrong usage.`;

function isFormat(value: string): value is Format {
  return (FORMATS as readonly string[]).includes(value);
}

/** Runs the terminal's command and returns its exit code. */
export async function runCli(args: readonly string[], here: string): Promise<number> {
  let format: string;
  let script: string;
  let files: string[];
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f', default: 'text' },
        script: { type: 'string', short: 's', default: 'zh-Hans' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    }
    format = values.format;
    script = values.script;
    files = positionals;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
    return 2;
  }
  if (!isFormat(format)) {
    process.stderr.write(`Unknown format: ${format}\n${USAGE}\n`);
    return 2;
  }
  if (!isScript(script)) {
    process.stderr.write(`Unknown script: ${script}\n${USAGE}\n`);
    return 2;
  }
  if (files.length === 0) {
    process.stderr.write(`No file named.\n${USAGE}\n`);
    return 2;
  }
  const options = { script: await loadScript(script) };
  let failed = 0;
  for (const file of files) {
    const result = cleanFile(file, resolve(here, file), options);
    process.stdout.write(formatResult(result, format));
    if ('error' in result) {
      failed++;
      process.stderr.write(`${file}: ${result.error}\n`);
    }
  }
  return failed > 0 ? 1 : 0;
}

// npm changes to the package's folder; INIT_CWD is where the user stands.
runCli(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd()).then((code) => {
  process.exitCode = code;
});
