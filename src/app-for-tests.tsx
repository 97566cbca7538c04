import './dom-for-tests.ts';
import { render, screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { App } from './app.tsx';
import { loadDrawing } from './charts/load-drawing.ts';
import { NO_PRINTED_DRAWINGS } from './charts/printed.ts';
import { figureOf, openOf } from './figures/figures-for-tests.ts';
import { shippedLedger } from './ledger/ledgers-for-tests.ts';
import { createBoardStore } from './store/board-store.ts';
import { type BoardValues, firstValues } from './store/board-values.ts';
import { write } from './text/messages.ts';
import { loadParts } from './ui/lazily.tsx';

/**
 * Hangs the board up, drawings included. `figure` finds a figure by its answer, whatever the board
 * shows at the moment; `inView` is what the board says of how many projects are in view.
 */
export async function openBoard(change: Partial<BoardValues> = {}) {
  await Promise.all([loadDrawing(), loadParts('all')]);
  const store = createBoardStore({ ...firstValues(openOf(shippedLedger)), ...change });
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(<App store={store} printed={NO_PRINTED_DRAWINGS} />);
  const figure = (id: string): HTMLElement => {
    const { filters, ledger, language } = store.getState();
    const name = write(figureOf(id, filters, ledger).headline, language);
    return screen.getByRole('article', { name });
  };
  const inView = () => screen.getByRole('status').textContent;
  return { store, user, figure, inView };
}
