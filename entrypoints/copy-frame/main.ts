import { serveCopyFrame } from '../../src/browser/copy-selection/serve-copy-frame.ts';

serveCopyFrame(window);
