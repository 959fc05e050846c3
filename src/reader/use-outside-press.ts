import { useEffect } from 'preact/hooks';

/** Calls back when the pointer goes down outside of the element `id` and of the button that shows it. */
export function useOutsidePress(id: string | null, onPress: () => void): void {
  useEffect(() => {
    if (id === null) return;
    const own = `#${id}, [aria-controls="${id}"]`;
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest(own) === null) onPress();
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [id, onPress]);
}
