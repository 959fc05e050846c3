/** A word that nobody can guess. (`randomUUID` is missing on http: pages.) */
export function makeSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
