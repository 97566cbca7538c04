import { checkMessages } from './check-messages.ts';
import { formulaMessages } from './formula-messages.ts';
import { latenessMessages } from './lateness-messages.ts';
import { outlookMessages } from './outlook-messages.ts';
import { peopleMessages } from './people-messages.ts';
import type { problemMessages } from './problem-messages.ts';
import { progressMessages } from './progress-messages.ts';
import { rulesMessages } from './rules-messages.ts';
import { sheetMessages } from './sheet-messages.ts';
import { storyMessages } from './story-messages.ts';
import { tableMessages } from './table-messages.ts';
import { wallMessages } from './wall-messages.ts';

/** What figures over a whole ledger's rows say, and what is drawn of them. */
export const wholeLedgerPhrases = {
  ...latenessMessages,
  ...peopleMessages,
  ...checkMessages,
  ...progressMessages,
  ...outlookMessages,
  ...wallMessages,
  ...tableMessages,
};

/** What panels beside the board say. */
export const panelPhrases = {
  ...sheetMessages,
  ...storyMessages,
  ...rulesMessages,
  ...formulaMessages,
};

/** All that `addPhrases` adds. */
export type LaterPhrases = typeof wholeLedgerPhrases & typeof panelPhrases & typeof problemMessages;
