/** Puts the alternative text where a picture failed to load, or `fallback` where it has none. */
export function replaceBrokenImage(image: HTMLImageElement, fallback: string): void {
  const note = image.ownerDocument.createElement('span');
  note.className = 'broken-image';
  note.textContent = image.alt.trim() || fallback;
  // A <picture> shows nothing but its <img>.
  (image.closest('picture') ?? image).replaceWith(note);
}
