import type { ChartOf, IndicatorReading } from '../figures/chart.ts';
import { say } from '../text/messages.ts';
import { useSpeech } from '../ui/language.ts';

function Indicator({ reading }: { reading: IndicatorReading }) {
  const { write, format } = useSpeech();
  const quantities = reading.quantities.map((quantity) => format.quantity(quantity, reading.unit));
  return (
    <li className={`indicator indicator-${reading.sense}`}>
      <p className="indicator-quantity">
        {quantities.length === 1 ? quantities[0] : write(say('indicator.steps', { quantities }))}
      </p>
      <p className="indicator-name">{write(reading.label)}</p>
      <p className="indicator-context">
        {reading.sense !== 'value' && (
          <span className="indicator-sense">
            {write(say('indicator.sense', { sense: reading.sense }))}
          </span>
        )}
        {reading.scope.kind === 'unsplit' && (
          <span>
            {write(say('scope.tag', { of: reading.ofCategory ? 'category' : 'district' }))}
          </span>
        )}
        {format.period(reading.period)}{' '}
        <span className="place">{format.cited([reading.place])}</span>
      </p>
    </li>
  );
}

/** Indicators as numbers with their names, what they are (promised, done, …), when, and where said. */
export function Indicators({ chart }: { chart: ChartOf<'indicators'> }) {
  return (
    <ul className="indicators">
      {chart.indicators.map((reading) => (
        <Indicator key={`${reading.id} ${reading.sense}`} reading={reading} />
      ))}
    </ul>
  );
}
