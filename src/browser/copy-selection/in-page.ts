// These functions run in a page by themselves, sent there as text: none names anything outside itself.

/**
 * Lays our small frame into the page, where nobody sees it.
 * @returns whether it has loaded. A page may take it away before.
 */
export function layCopyFrame(address: string): Promise<boolean> {
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  for (const element of [host, frame]) {
    const style = { all: 'initial', position: 'fixed', width: '1px', height: '1px', opacity: '0' };
    for (const [property, value] of Object.entries(style))
      element.style.setProperty(property, value, 'important');
  }
  frame.allow = 'clipboard-write';
  frame.tabIndex = -1;
  frame.src = address;
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
  (globalThis as { [key: symbol]: unknown })[Symbol.for('qingdu.copyFrame')] = host;
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(true));
    setTimeout(() => resolve(false), 2500);
    // A page that fights strangers takes it away at once.
    new MutationObserver(() => {
      if (!host.isConnected) resolve(false);
    }).observe(document.documentElement, { childList: true });
  });
}

/** Takes it away again. */
export function removeCopyFrame(): void {
  const world = globalThis as { [key: symbol]: unknown };
  (world[Symbol.for('qingdu.copyFrame')] as Element | undefined)?.remove();
  delete world[Symbol.for('qingdu.copyFrame')];
}

/**
 * Copies from within the page itself, where our frame cannot live. The page's own listeners may come
 * first and stop the event: then nothing is copied, whatever `execCommand` says.
 */
export function copyInPage(text: string): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isPut = true;
  };
  window.addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy') && isPut;
  } finally {
    window.removeEventListener('copy', put, { capture: true });
  }
}

/** Gives the next run of our script here a text to clean, instead of what is selected. */
export function giveText(text: string): void {
  (globalThis as { [key: symbol]: unknown })[Symbol.for('qingdu.givenText')] = text;
}
