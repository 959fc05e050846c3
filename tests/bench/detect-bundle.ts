import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The detector as a content script would carry it. */
export interface DetectBundle {
  readonly code: string;
  /** Gzipped bytes. */
  readonly size: number;
  /** Modules in it, relative to the project. */
  readonly modules: readonly string[];
}

const ENTRY = `
import { judgeDocument } from './src/article/judge-document.ts';
globalThis.detectPage = () => judgeDocument(document, true).verdict;
`;

/** Bundles the first look that the detector takes at a page, minified, as `globalThis.detectPage`. */
export async function bundleDetector(): Promise<DetectBundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: ENTRY, resolveDir: fileURLToPath(new URL('../../', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    charset: 'utf8',
    target: 'es2022',
  });
  const code = outputFiles[0]?.text ?? '';
  return {
    code,
    size: gzipSync(code, { level: 9 }).length,
    modules: Object.keys(metafile.inputs).filter((path) => path !== '<stdin>'),
  };
}
