import { useContext } from 'react';
import { WALL_DENSITIES, WALL_GROUPINGS, WALL_SORTINGS } from '../figures/wall-groups.ts';
import { say } from '../text/messages.ts';
import { LabelledSelect } from '../ui/labelled-select.tsx';
import { useSpeech } from '../ui/language.ts';
import { Segmented } from '../ui/segmented.tsx';
import { WallArrangementContext } from './wall-settings.ts';

/** How planned, actual, overdue and the milestones look. */
function WallLegend() {
  const { write } = useSpeech();
  return (
    <ul className="wall-legend" aria-label={write(say('wall.legend'))}>
      <li>
        <svg className="wall-swatch" aria-hidden="true">
          <rect className="wall-planned" x="1" y="18%" width="30" height="64%" />
        </svg>
        {write(say('wall.planned'))}
      </li>
      <li>
        <svg className="wall-swatch" aria-hidden="true">
          <rect className="wall-actual" x="0" y="36%" width="32" height="30%" />
        </svg>
        {write(say('wall.actual'))}
      </li>
      <li>
        <svg className="wall-swatch" aria-hidden="true">
          <line className="wall-overdue" x1="0" x2="32" y1="50%" y2="50%" />
        </svg>
        {write(say('wall.overdue'))}
      </li>
      <li>
        <svg className="wall-swatch wall-swatch-sign" viewBox="-6 -6 14 12" aria-hidden="true">
          <path className="wall-sign wall-sign-actual" d="M0 -4.5L6.5 0L0 4.5z" />
        </svg>
        {write(say('wall.start'))}
      </li>
      <li>
        <svg className="wall-swatch wall-swatch-sign" viewBox="-7 -6 14 12" aria-hidden="true">
          <path className="wall-sign wall-sign-actual" d="M-5 0L0 -5L5 0L0 5z" />
        </svg>
        {write(say('wall.completion'))}
      </li>
    </ul>
  );
}

/** How the wall chart is grouped, sorted and set, and what its signs mean. */
export function WallControls() {
  const { write } = useSpeech();
  const { settings, arrange } = useContext(WallArrangementContext);
  return (
    <div className="wall-controls">
      <LabelledSelect
        className="wall-choice"
        name={write(say('wall.groupBy'))}
        value={settings.groupBy}
        options={WALL_GROUPINGS.map((by) => ({
          value: by,
          name: write(say('wall.grouping', { by })),
        }))}
        onChange={(groupBy) => arrange({ groupBy })}
      />
      <LabelledSelect
        className="wall-choice"
        name={write(say('wall.sortBy'))}
        value={settings.sortBy}
        options={WALL_SORTINGS.map((by) => ({
          value: by,
          name: write(say('wall.sorting', { by })),
        }))}
        onChange={(sortBy) => arrange({ sortBy })}
      />
      <Segmented
        legend={write(say('wall.density'))}
        value={settings.density}
        options={WALL_DENSITIES.map((density) => ({
          value: density,
          name: write(say('wall.densityName', { density })),
        }))}
        onChange={(density) => arrange({ density })}
      />
      <WallLegend />
    </div>
  );
}
