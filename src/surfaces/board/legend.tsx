import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';

/** How planned, actual and not published look, once for the whole board. */
export function Legend() {
  const { write } = useSpeech();
  return (
    <ul className="legend" aria-label={write(say('board.legend'))}>
      <li>
        <span className="swatch swatch-planned" />
        {write(say('side.planned'))}
      </li>
      <li>
        <span className="swatch swatch-actual" />
        {write(say('side.actual'))}
      </li>
      <li>
        <span className="swatch swatch-unknown" />
        {write(say('value.notPublished'))}
      </li>
    </ul>
  );
}
