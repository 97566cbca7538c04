import './dom-for-tests.ts';
import { render, screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { App } from './app.tsx';
import { loadDrawing } from './charts/load-drawing.ts';
import { NO_PRINTED_DRAWINGS } from './charts/printed.ts';
import { shippedLedger } from './ledger/ledgers-for-tests.ts';
import { createBoardStore } from './store/board-store.ts';
import { type BoardValues, firstValues } from './store/board-values.ts';

/** Hangs the board up, drawings included, and hands over its store and a user. */
export async function openBoard(change: Partial<BoardValues> = {}) {
  await loadDrawing();
  const store = createBoardStore({ ...firstValues(shippedLedger), ...change });
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(<App store={store} printed={NO_PRINTED_DRAWINGS} />);
  return { store, user };
}

/** A figure by a part of its answer. */
export const figure = (answer: RegExp) => screen.getByRole('article', { name: answer });
