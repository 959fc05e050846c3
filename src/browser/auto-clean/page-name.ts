/** A page as it is remembered: its address without the place in it. */
export function pageName(address: string): string {
  return address.replace(/#.*$/su, '');
}
