import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Each line of standard output as JSON. */
  readonly json: () => Record<string, unknown>[];
}

/**
 * Runs the command as npm's script does: in the project, with the user standing elsewhere; without the
 * second process that tsx's own command starts.
 */
export function run(args: readonly string[], here: string, input = ''): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: PROJECT,
    env: { ...process.env, INIT_CWD: here },
  });
  return collect(child, input);
}

/** Runs npm's script itself, from where the user stands. */
export function runScript(args: readonly string[], here: string): Promise<Ran> {
  const script = ['run', '--silent', '--prefix', PROJECT, 'clean', '--', ...args];
  return collect(spawn('npm', script, { cwd: here }), '');
}

function collect(child: ChildProcessWithoutNullStreams, input: string): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        stdout,
        stderr,
        json: () =>
          stdout
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line)),
      }),
    );
  });
}
