import { spawnSync } from 'node:child_process';

/** Installs Debian's packages; does nothing where there is no apt-get, or no right to use it. */
export function installPackages(packages: readonly string[]): void {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!succeeds([...sudo, 'apt-get', '--version'], 'ignore')) return;
  console.error(`Installing ${packages.join(', ')} …`);
  const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  succeeds([...sudo, ...quietly, 'update']);
  succeeds([...sudo, ...quietly, 'install', '-y', '--no-install-recommends', ...packages]);
}

/** What apt-get has to say goes where errors go: a demo's output is its article. */
function succeeds(
  [program = '', ...args]: readonly string[],
  output: 'ignore' | number = 2,
): boolean {
  return spawnSync(program, args, { stdio: ['ignore', output, output] }).status === 0;
}
