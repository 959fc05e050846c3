import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Draws `icon.svg` in every size that the browsers ask for: `npm run make:icons`. */
const SIZES = [16, 32, 48, 96, 128];
const drawing = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');
const folder = new URL('../../public/icon/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const size of SIZES) {
  const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render();
  writeFileSync(new URL(`${size}.png`, folder), picture.asPng());
}
