import { type RefObject, useEffect } from 'react';

const markOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest('[data-mark]') : null;

/**
 * Keeps the keyboard's focus on a mark when its drawing is made anew: by recharts, which replaces its
 * elements when the data change, or when the live drawing takes over from the printed one.
 */
export function useKeptFocus(plot: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = plot.current;
    if (place === null) return;
    let wanted: string | null = null;
    const came = (event: FocusEvent) => {
      wanted = markOf(event.target)?.getAttribute('data-mark') ?? null;
    };
    const left = ({ target }: FocusEvent) => {
      // A mark that was taken away did not mean to go; one that is still there did.
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected) wanted = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (wanted === null || document.activeElement !== document.body) return;
      const successor = place.querySelector(`[data-mark="${CSS.escape(wanted)}"]`);
      if (successor instanceof SVGElement) successor.focus({ preventScroll: true });
    });
    place.addEventListener('focusin', came);
    place.addEventListener('focusout', left);
    observer.observe(place, { childList: true, subtree: true });
    return () => {
      place.removeEventListener('focusin', came);
      place.removeEventListener('focusout', left);
      observer.disconnect();
    };
  }, [plot]);
}
