import type { ChartOf, LightRow } from '../../figures/chart.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { LightSign } from '../../ui/light-mark.tsx';
import type { LightChoice } from '../../view/filters.ts';
import { GROUPS_HEAD, PLOT_WIDTH, plotHeight } from '../measure.ts';
import { GroupBars, groupArea, LOWERED } from './group-bars.tsx';
import { type BarBox, Choice } from './mark-shapes.tsx';
import { cutTo, widthOf } from './room.ts';

type Lights = ChartOf<'light-bars'>;

const SIGN = 12;
/** A sign with its number, at the right of a group's line. */
const SLOT = 31;

const totalOf = ({ counts }: LightRow) => counts.reduce((sum, { count }) => sum + count, 0);

/** The lights that any group has, in the order of the groups. */
function lightsOf({ rows }: Lights): readonly LightChoice[] {
  const lit = new Set(
    rows.flatMap(({ counts }) => counts.flatMap(({ light, count }) => (count > 0 ? light : []))),
  );
  return (rows[0]?.counts ?? []).flatMap(({ light }) => (lit.has(light) ? light : []));
}

/** Each light's sign with its name, once for all groups. */
function Head({ lights }: { lights: readonly LightChoice[] }) {
  const { write } = useSpeech();
  const names = lights.map((light) => write(say('light.name', { light })));
  const lefts = names.map((_, at) =>
    names.slice(0, at).reduce((left, name) => left + SIGN + 4 + widthOf(name) + 6, 0),
  );
  return (
    <>
      {lights.map((light, at) => (
        <g key={light} transform={`translate(${lefts[at]} 0)`}>
          <g transform="translate(0 2)">
            <LightSign light={light} />
          </g>
          <text className="aside" x={SIGN + 4} y={12}>
            {names[at]}
          </text>
        </g>
      ))}
    </>
  );
}

interface GroupProps {
  readonly chart: Lights;
  readonly lights: readonly LightChoice[];
  readonly row: LightRow;
  readonly box: BarBox;
}

/** The parts of a group's bar, side by side with a little paper between them. */
function Parts({ row, box }: Pick<GroupProps, 'row' | 'box'>) {
  const total = totalOf(row);
  const perProject = total === 0 ? 0 : box.width / total;
  const before = (at: number) => row.counts.slice(0, at).reduce((sum, { count }) => sum + count, 0);
  return row.counts.map(({ light, count }, at) => (
    <rect
      key={light}
      className={`mark light-${light}`}
      x={box.x + before(at) * perProject + 0.5}
      y={box.y + LOWERED + 0.5}
      width={Math.max(0, count * perProject - 1)}
      height={box.height - 1}
    />
  ));
}

function Group({ chart, lights, row, box }: GroupProps) {
  const { write, format } = useSpeech();
  const middle = box.y + box.height / 2;
  const first = PLOT_WIDTH - lights.length * SLOT;
  return (
    <Choice
      mark={row.mark}
      selected={row.selected}
      name={write(row.label)}
      quantity={format.list(
        row.counts.map(
          ({ light, count }) =>
            `${write(say('light.name', { light }))} ${format.quantity(count, chart.unit)}`,
        ),
      )}
      area={groupArea(box)}
    >
      <text className="side-name" x={0} y={middle - 2}>
        {cutTo(write(row.label), first - 4)}
      </text>
      {lights.map((light, at) => {
        const count = row.counts.find((each) => each.light === light)?.count ?? 0;
        if (count === 0) return null;
        return (
          <g key={light} transform={`translate(${first + at * SLOT} ${middle - 12})`}>
            <LightSign light={light} />
            <text className="number" x={SIGN + 3} y={10}>
              {format.number(count)}
            </text>
          </g>
        );
      })}
      <Parts row={row} box={box} />
    </Choice>
  );
}

/** Projects by light, a bar a group, by sign and number as well as colour. */
export function LightBars({ figure, chart }: { figure: string; chart: Lights }) {
  const lights = lightsOf(chart);
  return (
    <GroupBars
      figure={figure}
      groups={chart.rows}
      height={plotHeight(chart)}
      lengthOf={totalOf}
      top={GROUPS_HEAD}
      shape={(row, box) => <Group chart={chart} lights={lights} row={row} box={box} />}
    >
      <Head lights={lights} />
    </GroupBars>
  );
}
