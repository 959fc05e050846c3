import { readSignals } from '../../../src/dom/read-signals.ts';
import { detect } from '../../../src/article/detect.ts';
(globalThis as any).x = () => detect(readSignals(document));
