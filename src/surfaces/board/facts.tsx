import type { Label } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';

export interface Fact {
  readonly name: Label;
  readonly value: string | undefined;
}

/** Names with their values; a fact without a value is left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { write } = useSpeech();
  return (
    <dl className="facts">
      {facts.map(({ name, value }) =>
        value === undefined ? null : (
          <div key={JSON.stringify(name)}>
            <dt>{write(name)}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
