/**
 * Firefox takes a page of an extension for a secure one and asks for the `http:` pictures in it over
 * `https:`, which many of our sites do not speak. It does so for `src`, not for `srcset`: a picture
 * that failed is asked for once more, as the page had it.
 */
export function retryInsecureImages(window: Window): void {
  window.addEventListener(
    'error',
    (event) => {
      const image = event.target;
      if (!(image instanceof HTMLImageElement) || image.srcset !== '') return;
      if (!image.src.startsWith('http:')) return;
      // It has not failed yet: whoever replaces broken pictures has to wait.
      event.stopImmediatePropagation();
      image.srcset = image.src;
    },
    true,
  );
}
