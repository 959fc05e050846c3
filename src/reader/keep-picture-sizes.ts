/**
 * Tells pictures that are to be loaded the size of those before them with the same address, so that
 * the text below does not move when they come.
 *
 * @param before - what is shown
 * @param after - what takes its place
 */
export function keepPictureSizes(before: ParentNode, after: ParentNode): void {
  const known = new Map(
    [...before.querySelectorAll('img')]
      .filter(({ naturalWidth }) => naturalWidth > 0)
      .map((image) => [image.src, image] as const),
  );
  for (const image of after.querySelectorAll('img')) {
    const same = known.get(image.src);
    if (!same || image.hasAttribute('width') || image.hasAttribute('height')) continue;
    image.width = same.naturalWidth;
    image.height = same.naturalHeight;
  }
}
