import { useTranslate } from './translate-context.ts';
import type { PresentationState } from './use-presentation.ts';

/** Says that the pipeline is at work again, or that it failed. Always there, as every status is. */
export function PresentationStatus({ state }: { readonly state: PresentationState }) {
  const t = useTranslate();
  return (
    <div class="status" role="status" data-state={state}>
      {state === 'working' && t('presentWorking')}
      {state === 'failed' && t('presentFailed')}
    </div>
  );
}
