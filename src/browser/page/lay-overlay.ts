import { browser } from 'wxt/browser';
import { readTrue } from '../../dom/read-true.ts';
import { stayOnTop } from './stay-on-top.ts';

export interface Overlay {
  /** Takes it off the page; the focus goes back where it was. */
  remove(): void;
}

export interface OverlayEvents {
  /** The frame has loaded something, be it only an error page. */
  onLoad(): void;
  /** The user asked to close it from outside the frame: Escape, or a back gesture. */
  onCloseRequest(): void;
  /** The page took it away, hides it, or covers it again and again. */
  onGone(): void;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Takes no room and hides nothing; what is inside leaves it for the top layer. */
const HOST_STYLE = { display: 'block', position: 'fixed', width: '0', height: '0' };
const FULL_WINDOW = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  display: 'block',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  border: '0',
  padding: '0',
  overflow: 'hidden',
};
/** What is seen until the reader has painted: the system's own light or dark, no white flash. */
const DIALOG_STYLE = {
  ...FULL_WINDOW,
  background: 'Canvas',
  'color-scheme': 'light dark',
  outline: 'none',
};

/**
 * Lays a full-window frame over the page, in the browser's top layer: no z-index reaches it, and a
 * modal dialog makes all that is behind it inert. It hangs in a closed shadow root, where neither the
 * page's styles nor its scripts find the frame or read its address.
 */
export function layOverlay(view: Window, address: string, events: OverlayEvents): Overlay {
  const { document } = view;
  const host = make(document, 'div', HOST_STYLE);
  const dialog = make(document, 'dialog', DIALOG_STYLE);
  const frame = make(document, 'iframe', { ...FULL_WINDOW, 'color-scheme': 'light dark' });
  frame.allow = 'clipboard-write';
  frame.title = browser.i18n.getMessage('extensionName');
  frame.src = address;
  frame.addEventListener('load', events.onLoad);
  // Not the frame, which holds an empty document still: the reader takes the focus once it runs.
  dialog.autofocus = true;
  const onClose = () => {
    // Open still, it was only raised.
    if (!dialog.open) events.onCloseRequest();
  };
  dialog.addEventListener('close', onClose);
  dialog.append(frame);
  host.attachShadow({ mode: 'closed' }).append(dialog);
  const root = readTrue(document, 'documentElement');
  root.append(host);
  dialog.showModal();
  const leaveTop = stayOnTop(view, {
    onCovered() {
      dialog.close();
      dialog.showModal();
      frame.focus();
    },
    onFight: events.onGone,
  });

  const observer = new MutationObserver(() => {
    if (!host.isConnected || !dialog.checkVisibility({ visibilityProperty: true })) events.onGone();
  });
  observer.observe(document, { childList: true });
  observer.observe(root, { childList: true, attributes: true });
  observer.observe(host, { attributes: true });

  return {
    remove() {
      observer.disconnect();
      leaveTop();
      dialog.removeEventListener('close', onClose);
      dialog.close();
      host.remove();
    },
  };
}

/** Styles are set one by one through the object model, which no policy of the page forbids. */
function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  style: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[K] {
  const element = readTrue(document, 'createElementNS')(XHTML, name) as HTMLElementTagNameMap[K];
  for (const [property, value] of Object.entries(style)) {
    element.style.setProperty(property, value, 'important');
  }
  return element;
}
