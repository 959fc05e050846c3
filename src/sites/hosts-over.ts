/** A host and those it lies under: `a.b.example`, `b.example`, `example`. */
export function hostsOver(host: string): ReadonlySet<string> {
  const labels = host.split('.');
  return new Set(labels.map((_, at) => labels.slice(at).join('.')));
}
