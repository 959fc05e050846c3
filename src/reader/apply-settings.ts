import type { ReaderSettings } from './types.ts';

/** Puts the settings on the root element, where the style sheets read them. */
export function applySettings(settings: ReaderSettings, root: HTMLElement): void {
  const { dataset, style } = root;
  dataset.theme = settings.theme;
  dataset.font = settings.font;
  dataset.paragraphs = settings.paragraphs;
  dataset.justify = String(settings.justify);
  style.setProperty('--font-size', String(settings.fontSize));
  style.setProperty('--measure', String(settings.measure));
  style.setProperty('--line-height', String(settings.lineHeight));
}
