import { useBoard } from '../../store/use-board.ts';
import { FORMULA_IDS } from '../../text/formulas.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';

/** The way to the help on all formulas, beside the legend. */
export function HelpButton() {
  const { write } = useSpeech();
  const openHelp = useBoard((board) => board.openHelp);
  return (
    <button type="button" className="link" onClick={() => openHelp(FORMULA_IDS[0])}>
      {write(say('help.title'))}
    </button>
  );
}
