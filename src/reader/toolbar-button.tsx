import type { Ref } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export interface ToolbarButtonProps {
  readonly name: string;
  readonly icon: IconName;
  /** The key that does the same. */
  readonly shortcut?: string;
  /** A number beside the icon; the name says what of. */
  readonly count?: number;
  /** A narrow button, which belongs to the one before it. */
  readonly narrow?: boolean;
  readonly onClick: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  /** For a button that shows and hides something: the id of it, and whether it shows. */
  readonly controls?: string;
  readonly expanded?: boolean;
}

/** A button of the toolbar: an icon, its name as a tooltip on hover and focus. */
export function ToolbarButton(props: ToolbarButtonProps) {
  const { name, icon, shortcut, count, narrow, onClick, buttonRef, controls, expanded } = props;
  return (
    <button
      ref={buttonRef ?? null}
      type="button"
      data-icon={icon}
      class={narrow ? 'toolbar-button narrow' : 'toolbar-button'}
      aria-label={name}
      aria-keyshortcuts={shortcut}
      aria-expanded={expanded}
      aria-controls={expanded ? controls : undefined}
      onClick={onClick}
    >
      <Icon name={icon} />
      {count !== undefined && (
        <span class="toolbar-count" aria-hidden="true">
          {count.toLocaleString('en')}
        </span>
      )}
      <span class="tooltip" aria-hidden="true">
        {name}
        {shortcut && <kbd>{shortcut}</kbd>}
      </span>
    </button>
  );
}
